// SPDX-License-Identifier: Apache-2.0
// story.h: stories, what the program finds in their texts, and the difference.
//
//   in    a .story file: "## " name, "@key value", "> text", lines
//   out   for each line: found, found otherwise, missing; and what was found
//         besides
//
//   file   = story*
//   story  = "## " name, ("@" key " " value)*, text+, line+
//   text   = "> " words | ">"       joined by one blank; ">" is a blank line
//   line   = ["~ "] ("none" | head ("  " key "=" value)*)
//
// A line that opens with "~ " is a known failure. `none`: no claim; in a file
// that tells of no claim at all, nothing of the kinds that it tells of.
#ifndef SK_TESTS_STORY_H
#define SK_TESTS_STORY_H

#include "api/coder.h"

// What a line is about; claims of all kinds are one group, in one order.
// clang-format off
#define GROUPS(X)                                                             \
    X(CLAIM, "claim") X(SENTENCE, "sentence") X(TOKEN, "token")               \
    X(PLACE, "name place") X(PARTY, "name party") X(DATE, "date")             \
    X(COUNT, "count") X(TEXT, "text") X(LEFT, "left out")
// clang-format on
#define GROUP_ENUM(id, text) GROUP_##id,
typedef enum { GROUPS(GROUP_ENUM) GROUPS_END } Group;

typedef struct {
    Str key, value; // value "-" where it was empty
} Key;

typedef struct {
    uint32_t at;    // line of the file; 0: found, not told
    bool     known; // "~ "
    bool     none;
    Group    group;
    Str      all;   // the whole line, without "~ "
    Str      head;  // "event", "left out"
    Str      words; // what follows the head: "ASSAULT/aerial", words
    SK_VEC(Key) keys;
} Line;
typedef SK_VEC(Line) Lines;

typedef struct {
    uint32_t at; // line of its "## "
    Str      name;
    Str      text;
    Str      published, outlet, title, url; // p == NULL: not told
    Lines    lines;
    uint32_t groups;   // bits of the groups that its lines tell of
    uint32_t error_at; // line of the first fault of its grammar; 0: none
    Str      error;
} Story;
typedef SK_VEC(Story) Stories;

// parse.c. A fault of grammar is kept in its story.
SkStatus stories_read(Arena *a, Str file, Stories *out) SK_CHECKED;
// Reads one line (without "~ "). Sets *error (static) where it has a fault.
SkStatus line_read(Arena *a, Str text, Line *line,
                   const char **error) SK_CHECKED;
Str      line_key(const Line *line, Str key); // "-" where it has none

// found.c: what the program finds in a story's text, as lines.
SkStatus lines_find(Arena *a, const Packs *packs, const Story *story,
                    Lines *found) SK_CHECKED;

// match.c. True where the story holds; what does not is written to `out`, each
// line opened by `file`. *known counts known failures.
bool story_matches(Arena *a, const char *file, const Story *story,
                   const Lines *found, Buf *out, unsigned *known);

#endif
