// SPDX-License-Identifier: Apache-2.0
// common.c: what commands say, and how they write.
//
//   in    sk_complain("%s: no such file", "a.txt")
//   out   stderr: "saksi: a.txt: no such file"
//
// Messages are one line each. Bytes below a blank in them (a file may be
// called anything) are shown as "?", so that no name can move the cursor.
#include <errno.h>
#include <stdarg.h>
#include <sys/time.h>
#include <unistd.h>

#include "cli/cli.h"

void sk_complain(const char *fmt, ...)
{
    char    line[1024];
    va_list args;
    va_start(args, fmt);
    vsnprintf(line, sizeof line, fmt, args);
    va_end(args);
    for (char *c = line; *c; c++)
        if ((unsigned char)*c < ' ' || *c == 0x7f) *c = '?';
    sk_progress_end();
    fprintf(stderr, "saksi: %s\n", line);
}

bool sk_format_find(const char *name, Format *f)
{
    static const char *const NAMES[] = { "table", "jsonl", "csv", "story" };
    if (!name) {
        *f = isatty(STDOUT_FILENO) ? FORMAT_TABLE : FORMAT_JSONL;
        return true;
    }
    for (unsigned i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
        if (strcmp(name, NAMES[i]) != 0) continue;
        *f = (Format)i;
        return true;
    }
    return false;
}

static void complain_of_output(void)
{
    sk_complain("cannot write the output: %s",
                errno ? strerror(errno) : "a write failed");
}

bool sk_out(Str s)
{
    if (ferror(stdout)) return false;
    errno = 0;
    if (s.n == 0 || fwrite(s.p, 1, s.n, stdout) == s.n) return true;
    complain_of_output();
    return false;
}

int sk_out_end(int code)
{
    bool said = ferror(stdout);
    sk_progress_end();
    errno = 0;
    if (fflush(stdout) == 0 && !ferror(stdout)) return code;
    if (!said) complain_of_output();
    return EXIT_NOTHING_DONE;
}

// True about five times a second.
static bool is_time(void)
{
    static _Thread_local long last = -1;
    struct timeval            now;
    gettimeofday(&now, NULL);
    long tick = now.tv_sec * 5 + now.tv_usec / 200000;
    if (tick == last) return false;
    last = tick;
    return true;
}

static bool can_progress(void)
{
    return isatty(STDERR_FILENO) && !isatty(STDOUT_FILENO);
}

void sk_progress(const char *what, uint64_t done, uint64_t total)
{
    if (!can_progress() || !is_time()) return;
    if (total > 0 && done <= total)
        fprintf(stderr, "\r\033[K%s: %.1f of %.1f MB, %u%%", what,
                (double)done / 1e6, (double)total / 1e6,
                (unsigned)(100.0 * (double)done / (double)total));
    else
        fprintf(stderr, "\r\033[K%s: %.1f MB", what, (double)done / 1e6);
}

void sk_progress_end(void)
{
    if (can_progress()) fputs("\r\033[K", stderr);
}
