// SPDX-License-Identifier: Apache-2.0
// status.h: what can go wrong with the machine.
//
// A sentence that is not understood is no error: it gives no claim. These are
// for memory, files, packs and databases. The compiler refuses a dropped one.
#ifndef SK_BASE_STATUS_H
#define SK_BASE_STATUS_H

#define SK_STATUSES(X)                                                        \
    X(OK, "ok")                                                               \
    X(NOMEM, "out of memory")                                                 \
    X(LIMIT, "over the limit for one document")                               \
    X(IO, "cannot be read or written")                                        \
    X(UTF8, "not UTF-8 text")                                                 \
    X(BINARY, "not text: it holds zero bytes")                                \
    X(JSON, "not the JSON that is expected here")                             \
    X(PACK, "not a pack that this version reads")                             \
    X(DB, "the ledger's database refused")                                    \
    X(USAGE, "wrong use")

#define SK_STATUS_ENUM(id, text) SK_##id,
typedef enum { SK_STATUSES(SK_STATUS_ENUM) SK_STATUS_COUNT } SkStatus;

#define SK_CHECKED __attribute__((warn_unused_result))
#define SK_TRY(call)                                                          \
    do {                                                                      \
        SkStatus s_ = (call);                                                 \
        if (s_ != SK_OK) return s_;                                           \
    } while (0)

// A few plain words for a status; a static string, never NULL.
const char *sk_status_text(SkStatus s);

#endif
