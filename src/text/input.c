// SPDX-License-Identifier: Apache-2.0
// input.c: documents from files, folders and standard input.
//
//   in    "news/" "more.jsonl" "-"
//   out   RawDoc "a/1.txt", RawDoc "b.txt", RawDoc "more.jsonl:1", …; what
//         cannot be read as INPUT_BAD in between, and the reading goes on
//
// A plain file is read whole into one buffer, JSON Lines line by line. Nothing
// larger than the limit is ever held.
#include "text/input.h"

#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "text/jsonline.h"
#include "text/reader.h"
#include "text/walk.h"

enum {
    ESCAPED = 3,       // bytes of JSON for a byte of text, at most as a rule
    BESIDE = 64 << 10, // bytes of a line's other fields
};

struct Input {
    const char *const *paths; // [n], borrowed
    size_t             n, next;
    InputOptions       opt;
    Arena              a;    // strings of this call
    Arena              file; // strings of this file
    Walk               walk;
    Reader             reader;
    bool               lines; // reader is at JSON Lines
    Str                path;  // of this file, for messages
    Str                name;  // of this file, for ids
    uint64_t           line;  // number of the line that was read last
    json_t            *json;  // of the last document
    char               digits[24];
    uint64_t           read, total; // bytes
};

static uint64_t total_bytes(const char *const *paths, size_t n)
{
    uint64_t total = 0;
    for (size_t i = 0; i < n; i++) {
        struct stat st;
        if (strcmp(paths[i], "-") == 0) return 0;
        if (stat(paths[i], &st) != 0) continue;
        if (!S_ISREG(st.st_mode)) return 0;
        total += (uint64_t)st.st_size;
    }
    return total;
}

Input *sk_input_open(const char *const *paths, size_t n,
                     const InputOptions *opt)
{
    Input *in = malloc(sizeof *in);
    if (in == NULL) return NULL;
    *in = (Input){ .paths = paths, .n = n, .opt = *opt };
    in->reader.fd = -1;
    in->total = total_bytes(paths, n);
    sk_arena_init(&in->a, SIZE_MAX);
    sk_arena_init(&in->file, SIZE_MAX);
    return in;
}

static void close_file(Input *in)
{
    in->read += in->reader.count;
    sk_reader_close(&in->reader);
    in->lines = false;
    in->line = 0;
}

void sk_input_close(Input *in)
{
    if (in == NULL) return;
    close_file(in);
    sk_walk_close(&in->walk);
    json_decref(in->json);
    sk_arena_clear(&in->a);
    sk_arena_clear(&in->file);
    free(in);
}

// Results.

static const char *error_text(int error)
{
    switch (error) {
    case ENOENT: return "No such file or folder";
    case EACCES: return "Permission denied";
    case EPERM: return "Permission denied";
    case EISDIR: return "It is a folder";
    case ENOTDIR: return "A part of the path is no folder";
    case ENAMETOOLONG: return "Too many folders in folders";
    case ELOOP: return "Its links go round in a circle";
    case EMFILE: return "Too many files are open";
    default: return "The system cannot read it";
    }
}

// No byte of a file's name or of its contents may move a terminal's cursor.
static void make_plain(char *s)
{
    for (; *s != 0; s++) {
        if ((uint8_t)*s < ' ' || *s == 0x7F) *s = '?';
    }
}

// The last part of a message: the path's end counts most, so a long path
// loses its beginning.
static InputKind bad(InputItem *item, SkStatus status, Str where,
                     const char *why)
{
    enum { SHOWN = 90 };
    bool long_path = where.n > SHOWN;
    Str tail = long_path ? sk_str_sub(where, where.n - SHOWN, where.n) : where;
    item->where = where;
    item->status = status;
    (void)snprintf(item->msg, sizeof item->msg, "%s%.*s: %s",
                   long_path ? "..." : "", (int)tail.n, tail.p, why);
    make_plain(item->msg);
    return INPUT_BAD;
}

static InputKind bad_errno(InputItem *item, Str where, int error)
{
    char why[120];
    (void)snprintf(why, sizeof why, "%s (error %d)", error_text(error), error);
    return bad(item, SK_IO, where, why);
}

static InputKind bad_size(Input *in, InputItem *item, Str where)
{
    char why[160];
    (void)snprintf(why, sizeof why,
                   "larger than the limit of %zu bytes for one document; "
                   "passed over (--max-document raises the limit)",
                   in->opt.max_document);
    return bad(item, SK_LIMIT, where, why);
}

static InputKind bad_read(Input *in, InputItem *item, Str where, ReadKind kind)
{
    if (kind == READ_OVER) return bad_size(in, item, where);
    int error = in->reader.error;
    in->reader.error = 0;
    in->reader.eof = true;
    in->reader.beg = in->reader.end;
    if (kind == READ_ERROR) return bad_errno(item, where, error);
    return bad(item, SK_NOMEM, where, sk_status_text(SK_NOMEM));
}

// A document: what it does not bring, the options give.
static InputKind good(const Input *in, InputItem *item, Str where, Str id)
{
    item->where = where;
    item->status = SK_OK;
    item->raw.id = id;
    if (item->raw.published.p == NULL) item->raw.published = in->opt.published;
    if (item->raw.outlet.p == NULL) item->raw.outlet = in->opt.outlet;
    return INPUT_DOC;
}

// Plain documents.

static InputKind read_plain(Input *in, InputItem *item)
{
    struct stat st;
    if (in->reader.fd > STDIN_FILENO && fstat(in->reader.fd, &st) == 0 &&
        S_ISREG(st.st_mode) && (uint64_t)st.st_size > in->opt.max_document)
        return bad_size(in, item, in->path);
    ReadKind got = sk_reader_rest(&in->reader, in->opt.max_document,
                                  &item->raw.bytes);
    if (got != READ_SOME) return bad_read(in, item, in->path, got);
    if (item->raw.bytes.n == 0)
        return bad(item, SK_IO, in->path,
                   "is empty: there is nothing to read");
    return good(in, item, in->path, in->name);
}

// JSON Lines.

// "FILE:LINE"
static Str line_name(Input *in, Str file)
{
    Buf b = sk_buf(&in->a);
    sk_buf_put(&b, file);
    sk_buf_char(&b, ':');
    sk_buf_int(&b, (int64_t)in->line);
    return sk_buf_str(&b);
}

static InputKind parse_line(Input *in, InputItem *item, Str line)
{
    char     why[160];
    Str      where = line_name(in, in->path);
    SkStatus s = sk_jsonline_read(line, in->opt.max_document, &item->raw,
                                  &in->json, in->digits, why);
    if (s != SK_OK) return bad(item, s, where, why);
    Str id = item->raw.id;
    return good(in, item, where, id.p != NULL ? id : line_name(in, in->name));
}

// The next line that is not blank; INPUT_END at the end of the file.
static InputKind next_line(Input *in, InputItem *item)
{
    size_t max = in->opt.max_document;
    size_t limit = max > (SIZE_MAX - BESIDE) / ESCAPED
                       ? SIZE_MAX - 1
                       : max * ESCAPED + BESIDE;
    for (;;) {
        Str      line = { 0 };
        ReadKind got = sk_reader_line(&in->reader, limit, &line);
        if (got == READ_END) return INPUT_END;
        in->line++;
        if (got == READ_OVER)
            return bad_size(in, item, line_name(in, in->path));
        if (got != READ_SOME)
            return bad_read(in, item, line_name(in, in->path), got);
        if (in->line == 1 && sk_str_starts(line, SK_STR("\xEF\xBB\xBF")))
            line = sk_str_sub(line, 3, line.n);
        line = sk_str_trim(line);
        if (line.n > 0) return parse_line(in, item, line);
    }
}

// Files.

static bool is_json_lines(Str name)
{
    return sk_str_ends(name, SK_STR(".jsonl")) ||
           sk_str_ends(name, SK_STR(".ndjson"));
}

// Opens a file, whose plain document is read at once; INPUT_END where its
// lines are to be read.
static InputKind start_file(Input *in, InputItem *item, Str path, Str name)
{
    sk_arena_reset(&in->file);
    in->path = sk_str_copy(&in->file, path);
    in->name = sk_str_copy(&in->file, name);
    if (in->path.p == NULL || in->name.p == NULL)
        return bad(item, SK_NOMEM, path, sk_status_text(SK_NOMEM));
    bool std = sk_str_eq(path, SK_STR("-"));
    int  fd = std ? STDIN_FILENO : open(in->path.p, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return bad_errno(item, in->path, errno);
    in->reader = (Reader){ .fd = fd };
    int first = sk_reader_peek(&in->reader);
    in->lines = first >= 0 && (std ? first == '{' : is_json_lines(name));
    return in->lines ? INPUT_END : read_plain(in, item);
}

static Str base_name(Str path)
{
    Str rest = path, part = path;
    while (rest.p != NULL) {
        Str p = sk_str_cut(&rest, '/');
        if (p.n > 0) part = p;
    }
    return part;
}

// A path of the command line.
static InputKind start_path(Input *in, InputItem *item)
{
    Str         path = sk_str_of(in->paths[in->next++]);
    struct stat st;
    if (path.n == 0) return bad_errno(item, path, ENOENT);
    if (sk_str_eq(path, SK_STR("-"))) return start_file(in, item, path, path);
    if (stat(path.p, &st) != 0) return bad_errno(item, path, errno);
    if (!S_ISDIR(st.st_mode))
        return start_file(in, item, path, base_name(path));
    if (sk_walk_open(&in->walk, path)) return INPUT_END;
    sk_walk_close(&in->walk);
    return bad(item, SK_NOMEM, path, sk_status_text(SK_NOMEM));
}

static InputKind step_walk(Input *in, InputItem *item)
{
    Str path, rel;
    int error = 0;
    switch (sk_walk_next(&in->walk, &in->a, &path, &rel, &error)) {
    case WALK_FILE: return start_file(in, item, path, rel);
    case WALK_BAD: return bad_errno(item, path, error);
    case WALK_NOMEM:
        sk_walk_close(&in->walk);
        return bad(item, SK_NOMEM, SK_STR("folder"), sk_status_text(SK_NOMEM));
    default: return INPUT_END;
    }
}

static InputKind find_next(Input *in, InputItem *item)
{
    for (;;) {
        InputKind kind = INPUT_END;
        if (in->lines) {
            kind = next_line(in, item);
        } else {
            close_file(in); // of the document before
            if (in->walk.depth > 0)
                kind = step_walk(in, item);
            else if (in->next < in->n)
                kind = start_path(in, item);
            else
                return INPUT_END;
            if (in->lines) continue;
        }
        if (kind != INPUT_END) return kind;
        if (in->lines) close_file(in);
    }
}

InputKind sk_input_next(Input *in, InputItem *item)
{
    *item = (InputItem){ 0 };
    sk_arena_reset(&in->a);
    json_decref(in->json);
    in->json = NULL;
    InputKind kind = find_next(in, item);
    item->bytes_read = in->read + in->reader.count;
    item->bytes_total = in->total;
    return kind;
}
