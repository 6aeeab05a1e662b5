# SPDX-License-Identifier: Apache-2.0
"""udpipe.py: UDPipe 1 as the peer: its model from our trees, its speed and score.

    in    udpipe.py train TRAIN.conllu DEV.conllu OUT.udpipe
          udpipe.py run MODEL.udpipe TEXTS      JSON Lines or plain text
          udpipe.py parse MODEL.udpipe DEV.conllu text|words   CoNLL-U to stdout
    out   "UDPipe 1: 3700 words/s", best of five by CPU time

Wants the package ufal.udpipe. Names are not part of what UDPipe does.
"""
import json
import sys
import time

from ufal.udpipe import (InputFormat, Model, Pipeline, ProcessingError,
                         Sentence, Sentences, Trainer)

TOKENIZER = "epochs=30;early_stopping=1"
TAGGER = "models=1"
PARSER = ("iterations=10;embedding_form=50;embedding_upostag=20;"
          "embedding_feats=20;embedding_deprel=20;hidden_layer=200;"
          "transition_system=projective;transition_oracle=dynamic;"
          "structured_interval=8;learning_rate=0.02;batch_size=10;l2=0.5")


def read_trees(path):
    error = ProcessingError()
    reader = InputFormat.newConlluInputFormat()
    with open(path, encoding="utf-8") as f:
        reader.setText(f.read())
    sentences, sentence = Sentences(), Sentence()
    while reader.nextSentence(sentence, error):
        sentences.push_back(sentence)
        sentence = Sentence()
    if error.occurred():
        sys.exit(error.message)
    return sentences


def train(trees, held_out, out):
    error = ProcessingError()
    model = Trainer.train("morphodita_parsito", read_trees(trees),
                          read_trees(held_out), TOKENIZER, TAGGER, PARSER,
                          error)
    if error.occurred():
        sys.exit(error.message)
    with open(out, "wb") as f:
        f.write(bytes(model))


def read_texts(path):
    texts = []
    with open(path, encoding="utf-8") as f:
        for line in f:
            try:
                texts.append(json.loads(line)["text"])
            except (ValueError, TypeError, KeyError):
                texts.append(line)
    return texts


def run(path, texts):
    model = Model.load(path)
    pipe = Pipeline(model, "tokenizer", Pipeline.DEFAULT, Pipeline.DEFAULT,
                    "conllu")
    best = 0.0
    texts = read_texts(texts)
    for _ in range(5):
        words, start = 0, time.process_time()
        for text in texts:
            out = pipe.process(text, ProcessingError())
            words += sum(1 for line in out.splitlines()
                         if line[:1].isdigit() and "-" not in line.split("\t")[0])
        best = max(best, words / (time.process_time() - start))
    print("UDPipe 1: best of five %.0f words/s (no names)" % best)


def parse(path, gold, what):
    model = Model.load(path)
    with open(gold, encoding="utf-8") as f:
        data = f.read()
    if what == "text":
        data = "\n".join(line[9:] for line in data.splitlines()
                         if line.startswith("# text = "))
    pipe = Pipeline(model, "tokenizer" if what == "text" else "conllu",
                    Pipeline.DEFAULT, Pipeline.DEFAULT, "conllu")
    sys.stdout.write(pipe.process(data, ProcessingError()))


if __name__ == "__main__":
    commands = {"train": train, "run": run, "parse": parse}
    if len(sys.argv) < 4 or sys.argv[1] not in commands:
        sys.exit(__doc__)
    commands[sys.argv[1]](*sys.argv[2:])
