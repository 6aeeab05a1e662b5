#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""codes.py: the codes that `saksi check` allows are those of the claim schema.

    in    data/id/codes.tsv, data/world/codes.tsv, docs/claim.schema.json
    out   nothing and 0, or a line for what one has and the other has not
"""
import json
import sys

bad = 0


def rules(folder):
    """(columns, where) -> codes, for each row of data/FOLDER/codes.tsv."""
    with open(f"data/{folder}/codes.tsv", encoding="utf-8") as file:
        lines = [x.rstrip("\n").split("\t") for x in file if x[0] != "#"]
    for cells in lines[1:]:
        yield (cells[0], cells[1]), set(cells[3].split("|"))


def same(what, codes, schema):
    global bad
    if codes == schema:
        return
    bad = 1
    print(f"{what}: only in codes.tsv {sorted(codes - schema)}, "
          f"only in the schema {sorted(schema - codes)}")


def words(enum):
    return {x for x in enum if x is not None}


with open("docs/claim.schema.json", encoding="utf-8") as f:
    defs = json.load(f)["$defs"]
modes = {c["if"]["properties"]["type"]["const"]:
         words(c["then"]["properties"]["mode"]["enum"])
         for c in defs["event"]["allOf"]}
lang, world = dict(rules("id")), dict(rules("world"))
same("types", lang["frames.type", "kind=event"], set(modes))
same("relations", lang["frames.type", "kind=relation"],
     words(defs["field_rel"]["enum"]))
for name, of_type in modes.items():
    same(f"modes of {name}", lang["frames.mode", f"type={name}"],
         of_type | {"?"})
    same(f"modes of {name} in crosswalk.tsv",
         world["crosswalk.mode", f"type={name}"], of_type | {"*"})
same("quad classes", world["crosswalk.quad", ""],
     words(defs["field_quad"]["enum"]))
same("ACLED", world["crosswalk.acled", ""], words(defs["field_acled"]["enum"]))
same("counts", world["types.counts", ""],
     words(defs["count"]["properties"]["of"]["enum"]))
sys.exit(bad)
