// SPDX-License-Identifier: Apache-2.0
// match.c: a story's lines against what was found.
//
//   in    event ASSAULT/aerial  trigger=serangan  actor=-     (line 7)
//         found: event ASSAULT/aerial  trigger=serangan  actor=Israel  …
//   out   x.story:7: actor: wanted "-", found "Israel"
//
// Lines and findings of one group are both in text order; they are aligned so
// that the least is missing, left over or different, and then compared key by
// key. The costs only steer how a failure is told: a story holds when all
// lines are met and nothing is left over.
#include <math.h>

#include "story.h"

enum { COST_ALIKE = 4, COST_UNLIKE = 11, COST_GAP = 6, COST_KNOWN_GAP = 2 };
enum { NEAR_KM = 25 };

static double radians(int32_t e5) { return e5 / 1e5 * M_PI / 180; }

// "34.5 36.6": whether both are that, and at most 25 km apart.
static bool is_near(Str a, Str b)
{
    int32_t lat1, lon1, lat2, lon2;
    Str     head1 = sk_str_cut(&a, ' '), head2 = sk_str_cut(&b, ' ');
    if (!sk_str_e5(head1, &lat1) || !sk_str_e5(a, &lon1)) return false;
    if (!sk_str_e5(head2, &lat2) || !sk_str_e5(b, &lon2)) return false;
    double dy = sin((radians(lat2) - radians(lat1)) / 2);
    double dx = sin((radians(lon2) - radians(lon1)) / 2);
    double h = dy * dy + cos(radians(lat1)) * cos(radians(lat2)) * dx * dx;
    return 2 * 6371.0 * asin(sqrt(h)) <= NEAR_KM;
}

static bool words_agree(const Line *told, const Line *found)
{
    if (!sk_str_eq(told->head, found->head)) return false;
    if (sk_str_eq(told->words, found->words)) return true;
    // "event ASSAULT" leaves the mode open.
    return sk_str_eq(told->head, SK_STR("event")) &&
           sk_str_find(told->words, SK_STR("/"), 0) == SIZE_MAX &&
           found->words.n > told->words.n &&
           sk_str_starts(found->words, told->words) &&
           found->words.p[told->words.n] == '/';
}

static bool key_agrees(const Key *key, const Line *found)
{
    Str value = line_key(found, key->key);
    if (sk_str_eq(key->value, value)) return true;
    return sk_str_eq(key->key, SK_STR("geo")) && is_near(key->value, value);
}

static bool agrees(const Line *told, const Line *found)
{
    if (!words_agree(told, found)) return false;
    for (uint32_t i = 0; i < told->keys.n; i++)
        if (!key_agrees(&told->keys.v[i], found)) return false;
    return true;
}

// What it costs to hold the two for the same thing.
static unsigned pair_cost(const Line *told, const Line *found)
{
    if (agrees(told, found)) return 0;
    Str  trigger = line_key(told, SK_STR("trigger"));
    bool alike = told->group == GROUP_CLAIM
                     ? sk_str_eq(trigger, line_key(found, SK_STR("trigger")))
                     : sk_str_eq(told->words, found->words);
    if (alike) return COST_ALIKE;
    return told->known ? COST_GAP + COST_KNOWN_GAP - 1 : COST_UNLIKE;
}

static unsigned gap_cost(const Line *told)
{
    return told->known ? COST_KNOWN_GAP : COST_GAP;
}

// cost[i * (m + 1) + j]: the least for told from i and found from j on.
static unsigned *align(Arena *a, const Lines *told, const Lines *found)
{
    uint32_t  n = told->n, m = found->n;
    unsigned *cost = SK_NEW(a, unsigned, (size_t)(n + 1) * (m + 1));
    if (!cost) return NULL;
    for (uint32_t i = n + 1; i-- > 0;) {
        for (uint32_t j = m + 1; j-- > 0;) {
            unsigned *c = &cost[i * (m + 1) + j], best = 0;
            if (i < n) best = c[m + 1] + gap_cost(&told->v[i]);
            if (j < m && (i == n || c[1] + COST_GAP < best))
                best = c[1] + COST_GAP;
            if (i < n && j < m) {
                unsigned pair = pair_cost(&told->v[i], &found->v[j]);
                if (c[m + 2] + pair <= best) best = c[m + 2] + pair;
            }
            *c = best;
        }
    }
    return cost;
}

// --- telling

typedef struct {
    const char *file;
    Buf        *out;
    unsigned   *known;
    bool        good;
} Report;

static void tell(Report *r, uint32_t at, const char *what, Str line)
{
    r->good = false;
    sk_buf_put(r->out, sk_str_of(r->file));
    sk_buf_char(r->out, ':');
    sk_buf_int(r->out, at);
    sk_buf_put(r->out, SK_STR(": "));
    sk_buf_put(r->out, sk_str_of(what));
    sk_buf_put(r->out, line);
    sk_buf_char(r->out, '\n');
}

static void tell_key(Report *r, Str key, Str wanted, Str found)
{
    sk_buf_put(r->out, SK_STR("        "));
    sk_buf_put(r->out, key);
    sk_buf_put(r->out, SK_STR(": wanted \""));
    sk_buf_put(r->out, wanted);
    sk_buf_put(r->out, SK_STR("\", found \""));
    sk_buf_put(r->out, found);
    sk_buf_put(r->out, SK_STR("\"\n"));
}

static void tell_pair(Report *r, const Line *told, const Line *found)
{
    bool good = agrees(told, found);
    if (told->known && good) {
        tell(r, told->at, "passes now, take its ~ away: ", told->all);
    } else if (told->known) {
        ++*r->known;
    } else if (!good) {
        tell(r, told->at, "is otherwise: ", told->all);
        if (!words_agree(told, found)) {
            if (!sk_str_eq(told->head, found->head))
                tell_key(r, SK_STR("head"), told->head, found->head);
            tell_key(r, SK_STR("words"), told->words, found->words);
        }
        for (uint32_t i = 0; i < told->keys.n; i++) {
            const Key *k = &told->keys.v[i];
            if (!key_agrees(k, found))
                tell_key(r, k->key, k->value, line_key(found, k->key));
        }
    }
}

static void tell_all(Report *r, const Story *s, const Lines *told,
                     const Lines *found, const unsigned *cost)
{
    uint32_t i = 0, j = 0, m = found->n;
    while (i < told->n || j < m) {
        const Line     *line = i < told->n ? &told->v[i] : NULL;
        const unsigned *c = &cost[i * (m + 1) + j];
        if (line && j < m && *c == c[m + 2] + pair_cost(line, &found->v[j])) {
            tell_pair(r, line, &found->v[j]);
            i++, j++;
        } else if (line && *c == c[m + 1] + gap_cost(line)) {
            if (line->known)
                ++*r->known;
            else
                tell(r, line->at, "is not found: ", line->all);
            i++;
        } else {
            tell(r, s->at, "is found besides: ", found->v[j++].all);
        }
    }
}

static SkStatus of_group(Arena *a, const Lines *all, Group group, Lines *out)
{
    for (uint32_t i = 0; i < all->n; i++)
        if (all->v[i].group == group && !all->v[i].none)
            SK_TRY(SK_PUSH(a, out, all->v[i]));
    return SK_OK;
}

static SkStatus match_group(Arena *a, Report *r, const Story *s,
                            const Lines *found, Group group)
{
    Lines told = { 0 }, here = { 0 };
    SK_TRY(of_group(a, &s->lines, group, &told));
    SK_TRY(of_group(a, found, group, &here));
    unsigned *cost = align(a, &told, &here);
    if (!cost) return sk_arena_status(a);
    tell_all(r, s, &told, &here, cost);
    return SK_OK;
}

// "~ none": something is found, and should not be.
static bool known_none(Report *r, const Story *s, const Lines *found)
{
    const Line *line = &s->lines.v[0];
    for (uint32_t i = 0; i < found->n; i++) {
        if ((s->groups & 1u << found->v[i].group) == 0) continue;
        ++*r->known;
        return true;
    }
    tell(r, line->at, "passes now, take its ~ away: ", line->all);
    return false;
}

bool story_matches(Arena *a, const char *file, const Story *story,
                   const Lines *found, Buf *out, unsigned *known)
{
    Report r = { file, out, known, true };
    if (story->error_at > 0) {
        tell(&r, story->error_at, "", story->error);
        return false;
    }
    if (story->lines.v[0].none && story->lines.v[0].known)
        return known_none(&r, story, found);
    for (Group g = 0; g < GROUPS_END; g++) {
        if ((story->groups & 1u << g) == 0) continue;
        SkStatus status = match_group(a, &r, story, found, g);
        if (status != SK_OK)
            tell(&r, story->at, "", sk_str_of(sk_status_text(status)));
    }
    return r.good;
}
