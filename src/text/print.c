// SPDX-License-Identifier: Apache-2.0
// print.c: what was read and what was left out, as the tests' golden format.
//
//   in    Document
//   out   text Tank dikerahkan, kata dia.
//         left out Share To:  why=share line
//
// Lines stand in the order of the original bytes; a piece that holds nothing
// but blanks is not shown.
#include "text/document.h"
#include "text/scan.h"

// The words of `s`, each run of blanks and line ends as one blank.
static void print_words(Buf *out, Str s)
{
    for (size_t at = 0; at < s.n;) {
        size_t next = sk_scan_blanks(s, at);
        if (next > at && next < s.n) sk_buf_char(out, ' ');
        for (at = next; at < s.n && sk_scan_blank(s, at) == 0; at++)
            sk_buf_char(out, s.p[at]);
    }
}

static void print_left(Buf *out, const Document *doc, const LeftOut *left)
{
    Span span = sk_scan_trim(doc->orig, left->orig);
    if (left->why == LEFT_BLANK || sk_span_empty(span)) return;
    sk_buf_put(out, SK_STR("left out "));
    print_words(out, sk_span_str(doc->orig, span));
    sk_buf_put(out, SK_STR("  why="));
    sk_buf_put(out, sk_str_of(sk_left_why(left->why)));
    sk_buf_char(out, '\n');
}

void sk_text_print(Buf *out, const Document *doc, bool why)
{
    uint32_t left = 0, n_left = why ? doc->left.n : 0;
    for (uint32_t i = 0; i < doc->sents.n; i++) {
        Span     s = doc->sents.v[i];
        uint32_t beg = sk_text_orig(doc, s.beg);
        for (; left < n_left && doc->left.v[left].orig.beg < beg; left++)
            print_left(out, doc, &doc->left.v[left]);
        sk_buf_put(out, SK_STR("text "));
        print_words(out, sk_span_str(doc->text, s));
        sk_buf_char(out, '\n');
    }
    for (; left < n_left; left++) print_left(out, doc, &doc->left.v[left]);
}
