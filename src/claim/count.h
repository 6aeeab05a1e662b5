// SPDX-License-Identifier: Apache-2.0
// count.h: what count.c, which reads numbers of people, and toll.c, which gives
// them to claims, share.
#ifndef SK_CLAIM_COUNT_H
#define SK_CLAIM_COUNT_H

#include "claim/coder.h"
#include "claim/print.h"

enum {
    NOUN_COST = 11 // people are named, but what befell them is told first
};

typedef struct {
    Coder   *c;
    uint32_t s, beg, end; // sentence and its words
    uint32_t of_col, side_col, stock_col;
    bool     again; // the figures stand; the events' numbers are told anew
} Counter;

// What a number was found to count.
typedef struct {
    Number   n; // end: behind "14 dari 26" as a whole
    Count    count;
    bool     people;  // surely people; else whoever a toll word makes people
    uint32_t trigger; // word that told the kind
    uint32_t trigger_end;
    uint32_t cost;   // of the way to it
    bool     stock;  // its word tells of a stock
    bool     figure; // a stock or running total
    uint32_t claim;  // where it went, or NONE
} Bound;

// The guide's name of a kind; false where it is none.
bool sk_count_of(Str name, CountOf *of);
// The longest phrase of counts.tsv at word i: its end, or i, and its hash.
uint32_t sk_count_phrase(const Counter *r, uint32_t i, uint64_t *hash);
// The number at word i, "seorang" too. "14 dari 26 orang" is the number 14.
bool sk_count_number(const Counter *r, uint32_t i, Number *n);
bool sk_count_fighters(const Counter *r, const Number *n);
// Is n a part of the number before it? last may be NULL.
bool sk_count_part(const Counter *r, const Number *n, const Bound *last);
// Fills b->count, its kind left open; false where b->n counts no people.
bool sk_count_start(const Counter *r, Bound *b);
// The kind by the nearest word; false where none tells it.
bool sk_count_kind(const Counter *r, Bound *b);

#endif
