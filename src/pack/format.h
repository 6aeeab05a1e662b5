// SPDX-License-Identifier: Apache-2.0
// format.h: how the bytes of a pack lie, for pack.c and write.c.
//
//   PackHeader
//   sections      numbers and text of all tables, each padded to 8 bytes
//   PackEntry []  one for each table; they end with the file
//
// Numbers are in the byte order of the machine that wrote the pack; `mark`
// refuses another one. The hash is XXH3-128 over everything behind the header
// and then over the header up to the hash.
//
// Phrase index. A slot stands for one phrase, or for the first words of one:
//     [0] [1]  low and high half of its hash (sk_phrase_add, word by word)
//     [2]      its first element of hits[], if it has SLOT_HITS
//     [3]      SLOT_ flags; 0: the slot is free
// A hash's slot is looked for from (hash & (n_slots - 1)) on until it or a free
// one comes. hits[] holds row numbers, in file order for each phrase; the last
// one of a phrase carries HIT_LAST.
#ifndef SK_PACK_FORMAT_H
#define SK_PACK_FORMAT_H

#include <stdint.h>

#define PACK_MAGIC   "SAKSI\r\n\x1A" // 8 bytes; line-end conversion breaks it
#define PACK_VERSION 1u
#define PACK_MARK    0x01020304u

#define SLOT_SIZE  4u
#define SLOT_TAKEN 1u
#define SLOT_HITS  2u
#define SLOT_MORE  4u // some phrase goes on behind these words
#define HIT_LAST   0x80000000u

#define PACK_MAX_COLS 4096u

typedef struct {
    char     magic[8];
    uint32_t version, mark;
    uint64_t length; // bytes of the whole file
    uint32_t n_tables, zero;
    uint8_t  hash[16];
} PackHeader;

// Where one table lies: positions count from the start of the file and are
// multiples of 8.
typedef struct {
    uint32_t name, name_n; // in the table's text
    uint32_t n_rows, n_cols;
    uint32_t n_slots, n_hits;
    uint64_t text, text_n; // text_n in bytes, under 4 GiB
    uint64_t cells, lines, names, slots, hits;
} PackEntry;

_Static_assert(sizeof(PackHeader) == 48, "the header has no holes");
_Static_assert(sizeof(PackEntry) == 80, "an entry has no holes");

#endif
