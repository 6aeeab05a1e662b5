// SPDX-License-Identifier: Apache-2.0
// status.c: a status in plain words.
//
//   in    SK_NOMEM
//   out   "out of memory"
//
// The words stand in status.h, beside the names.
#include "base/status.h"

#define STATUS_TEXT(id, text) [SK_##id] = text,

const char *sk_status_text(SkStatus s)
{
    static const char *const texts[] = { SK_STATUSES(STATUS_TEXT) };
    unsigned                 i = (unsigned)s;
    return i < SK_STATUS_COUNT ? texts[i] : "unknown status";
}
