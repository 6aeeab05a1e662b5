// SPDX-License-Identifier: Apache-2.0
// saksi.h: the library's one public header.
//
// Saksi reads news and says who did what to whom, where, when, with what toll,
// and who says so. The coder is a pure function of a document and of the packs
// (models and dictionaries): no clock, no network, no locale.
//
//     SaksiError err;
//     Saksi *s = saksi_open(NULL, &err);               // once a process
//     if (!s) { fprintf(stderr, "%s\n", err.msg); return 3; }
//     SaksiCoder *c = saksi_coder_new(s);              // once a thread
//     SaksiDocument d = { .id = "a1", .text = text, .text_len = strlen(text),
//                         .published = "2013-05-26" };
//     if (saksi_code(c, &d, &err) == SAKSI_OK)
//         for (size_t i = 0; i < saksi_claim_count(c); i++)
//             puts(saksi_claim_json(c, i, NULL));      // one object a claim
//     saksi_coder_free(c);
//     saksi_close(s);
//
// Threads: a Saksi is shared by all, a SaksiCoder belongs to one at a time.
#ifndef SAKSI_H
#define SAKSI_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define SAKSI_VERSION "0.1.0"

#if defined(__GNUC__)
#define SAKSI_API __attribute__((visibility("default")))
#else
#define SAKSI_API
#endif

typedef struct Saksi      Saksi;
typedef struct SaksiCoder SaksiCoder;

typedef enum {
    SAKSI_OK = 0,
    SAKSI_NOMEM,  // the machine has no more memory
    SAKSI_LIMIT,  // the document is larger than the coder may hold
    SAKSI_IO,     // a file cannot be read
    SAKSI_UTF8,   // the document is not UTF-8; error.at says where
    SAKSI_BINARY, // the document is not text
    SAKSI_PACK,   // a pack is missing, damaged or of another version
    SAKSI_USAGE   // a required argument is missing
} SaksiCode;

typedef struct {
    SaksiCode code;
    uint64_t  at;       // byte of the document, where that makes sense
    char      msg[256]; // one line in plain words
} SaksiError;

// One article. Strings may be NULL where nothing is known, but id and text.
typedef struct {
    const char *id;
    const char *text; // UTF-8 bytes, borrowed for the call
    size_t      text_len;
    const char *title, *outlet, *url;
    const char *published; // ISO 8601 day, "2013-05-26"
} SaksiDocument;

// Opens the packs in the folder `packs`; NULL: $SAKSI_PACKS, else those beside
// the program. NULL on failure, and *err (may be NULL) says why.
SAKSI_API Saksi *saksi_open(const char *packs, SaksiError *err);
SAKSI_API void   saksi_close(Saksi *s); // NULL is allowed

// A coder with its own memory; NULL when there is none. It must be freed
// before the Saksi that it was made from is closed.
SAKSI_API SaksiCoder *saksi_coder_new(const Saksi *s);
SAKSI_API void        saksi_coder_free(SaksiCoder *c); // NULL is allowed

// Codes one document. Its claims stay in the coder until the next call. On
// failure there are none, and *err (may be NULL) says why.
SAKSI_API SaksiCode saksi_code(SaksiCoder *c, const SaksiDocument *doc,
                               SaksiError *err);
SAKSI_API size_t    saksi_claim_count(const SaksiCoder *c);
// Claim i < count as one JSON object, NUL-terminated, borrowed until the next
// saksi_code; *len (may be NULL) is its length. NULL when out of memory.
SAKSI_API const char *saksi_claim_json(SaksiCoder *c, size_t i, size_t *len);

SAKSI_API const char *saksi_version(void); // SAKSI_VERSION of the library

#ifdef __cplusplus
}
#endif
#endif
