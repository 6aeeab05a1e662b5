// SPDX-License-Identifier: Apache-2.0
// role.c: who does it and to whom, from the order of phrases alone.
//
//   in    "Desa Qara direbut tentara Suriah"      "serangan Israel ke Gaza"
//   out   actor tentara Suriah, aim Desa Qara     actor Israel, aim Gaza
//
// A verb's subject is the nearest phrase to the left that hangs on no
// preposition; "yang" points to the phrase before it; behind "dan", "untuk",
// "setelah" the verb shares the subject of the verb before it. The object
// stands right behind the verb; a passive's agent behind "oleh" or right
// behind the verb. A noun's possessor stands behind it, its other parties
// behind their prepositions.
#include "claim/coder.h"

enum { DEPTH = 4, AGENT_REACH = 9, NOUN_REACH = 14, INSERTION = 20 };

static bool bare(const Coder *c, uint32_t k)
{
    return c->chunks.v[k].prep == NONE && !c->chunks.v[k].time;
}

static bool actor_like(const Coder *c, uint32_t k)
{
    return sk_phrase_party(c, &c->chunks.v[k]);
}

// A bare country or capital may act: "Tokyo meminta …".
static bool may_act(const Coder *c, uint32_t k)
{
    const Chunk *ch = &c->chunks.v[k];
    if (actor_like(c, k)) return true;
    return ch->place != NONE && ch->prep == NONE &&
           c->world->places.v[ch->place].beg == ch->beg;
}

bool sk_role_appended(const Coder *c, uint32_t k)
{
    const Chunk *ch = &c->chunks.v[k];
    if (k == 0 || ch->place == NONE || ch->beg == 0) return false;
    const Chunk *prev = &c->chunks.v[k - 1];
    return is_comma(c, ch->beg - 1) && prev->end == ch->beg - 1 &&
           prev->place != NONE && prev->prep != NONE;
}

// "dua kali", "berulang kali": no subject.
static bool only_counts(const Coder *c, uint32_t k)
{
    const Chunk *ch = &c->chunks.v[k];
    return !actor_like(c, k) && is_a(c, ch->end - 1, IS_OCCASION);
}

// Moves left over adverbs, auxiliaries and verbs like "berhasil" that stand
// before the verb at i; returns the first word of the verb group.
static uint32_t group_start(const Coder *c, uint32_t i, uint32_t beg)
{
    while (i > beg) {
        const Word *w = word_at(c, i - 1);
        bool        helper = w->upos == UPOS_ADV || w->upos == UPOS_AUX ||
                      w->upos == UPOS_PART ||
                      is_a(c, i - 1, IS_ABILITY | IS_NEGATION);
        if (!helper || is_a(c, i - 1, IS_PURPOSE | IS_CLAUSE)) break;
        i--;
    }
    return i;
}

static uint32_t verb_before(const Coder *c, uint32_t i, uint32_t beg)
{
    while (i > beg) {
        i--;
        bool helps = is_a(c, i, IS_ABILITY) && c->chunk_of[i + 1] == NONE;
        if (is_verb(c, i) && !helps) return i;
    }
    return NONE;
}

// The phrase that "yang" at word i points back to, or NONE.
static uint32_t antecedent(const Coder *c, uint32_t i, uint32_t beg)
{
    while (i > beg) {
        i--;
        if (c->chunk_of[i] != NONE) return c->chunk_of[i];
        if (word_at(c, i)->upos != UPOS_PUNCT) return NONE;
    }
    return NONE;
}

// The leftmost phrase of the coordination that ends with chunk k.
static uint32_t list_start(const Coder *c, uint32_t k, uint32_t beg)
{
    while (k > 0) {
        const Chunk *ch = &c->chunks.v[k], *prev = &c->chunks.v[k - 1];
        if (ch->beg < beg + 2 || prev->end != ch->beg - 1) break;
        bool joined = is_a(c, ch->beg - 1, IS_AND) ||
                      (is_comma(c, ch->beg - 1) && actor_like(c, k - 1) &&
                       k + 1 < c->n_chunks && is_a(c, ch->end, IS_AND));
        if (!joined || prev->time || !actor_like(c, k - 1)) break;
        k--;
    }
    return k;
}

// The last phrase of the coordination that begins with chunk k before word to.
static uint32_t list_end(const Coder *c, uint32_t k, uint32_t to)
{
    while (k + 1 < c->n_chunks && c->chunks.v[k].end < to &&
           is_a(c, c->chunks.v[k].end, IS_AND) &&
           c->chunks.v[k + 1].beg == c->chunks.v[k].end + 1)
        k++;
    return k;
}

static SkStatus push_range(Coder *c, uint32_t from, uint32_t to, Chunks *out)
{
    for (uint32_t k = from; k <= to; k++) SK_TRY(SK_PUSH(c->a, out, k));
    return SK_OK;
}

// "Pasukan yang dibantu Hizbullah bergerak": chunk k is the object or agent
// of a verb behind "yang", or a passive's agent; returns what that verb is
// said of, or NONE.
static uint32_t head_of_clause(const Coder *c, uint32_t k, uint32_t beg)
{
    uint32_t i = c->chunks.v[k].beg;
    if (i > beg && is_a(c, i - 1, IS_BY)) i--;
    if (i == beg || !is_verb(c, i - 1)) return NONE;
    bool      passive = word_at(c, i - 1)->voice == VOICE_PASS;
    PhraseHit said = { 0 }; // "yang menyebut tentara menyerang": a new clause
    if (!passive && sk_table_next(&c->speech, word_at(c, i - 1)->low, &said))
        return NONE;
    i = group_start(c, i - 1, beg);
    if (i == beg) return NONE;
    if (is_a(c, i - 1, IS_WHICH)) return antecedent(c, i - 1, beg);
    uint32_t left = c->chunk_of[i - 1]; // "Pasukan Assad dibantu Hizbullah"
    return passive && left != NONE && bare(c, left) ? left : NONE;
}

// The first bare phrase to the left of word i, by the rules above.
static uint32_t scan_left(const Coder *c, uint32_t i, uint32_t beg)
{
    while (i > beg) {
        i--;
        uint32_t k = c->chunk_of[i];
        if (k != NONE) {
            uint32_t first = list_start(c, k, beg);
            i = c->chunks.v[first].beg;
            uint32_t head = head_of_clause(c, first, beg);
            if (head != NONE) return head;
            bool counts = only_counts(c, k) || sk_role_appended(c, k);
            if (bare(c, first) && !c->chunks.v[k].time && !counts) return k;
            if (c->chunks.v[first].prep != NONE) i = c->chunks.v[first].prep;
            continue;
        }
        if (sk_phrase_quote(c, i)) break;
        if (is_a(c, i, IS_WHICH)) {
            k = antecedent(c, i, beg);
            if (k != NONE) return k;
        }
    }
    return NONE;
}

// "Haider, dokter di sebuah rumah sakit, memaparkan": the name before an
// apposition that ends with the comma at word i, or NONE.
static uint32_t before_apposition(const Coder *c, uint32_t i, uint32_t beg)
{
    for (uint32_t n = 0; i > beg && n < 14; n++) {
        i--;
        bool verb = is_verb(c, i) && !is_a(c, i, IS_INCLUDING);
        if (verb || sk_phrase_quote(c, i) || is_a(c, i, IS_CLAUSE)) {
            return NONE;
        }
        if (!is_comma(c, i)) continue;
        uint32_t k = i > beg ? c->chunk_of[i - 1] : NONE;
        if (k == NONE || !actor_like(c, k) || c->chunks.v[k].time) return NONE;
        uint32_t first = list_start(c, k, beg);
        return bare(c, first) ? k : NONE;
    }
    return NONE;
}

// "Para tersangka, yang berusia 23 tahun, itu ditangkap": the phrase before the
// insertion that ends with the comma at word i, or NONE.
static uint32_t insertion_head(const Coder *c, uint32_t i, uint32_t beg)
{
    for (uint32_t n = 0; i > beg + 1 && n < INSERTION; n++) {
        i--;
        if (!is_comma(c, i)) continue;
        if (is_a(c, i + 1, IS_WHICH)) return c->chunk_of[i - 1];
        uint32_t k = c->chunk_of[i + 1]; // "Sarah Idan, wanita yang …,"
        if (k != NONE && is_a(c, c->chunks.v[k].end, IS_WHICH) &&
            c->chunk_of[i - 1] != NONE && actor_like(c, c->chunk_of[i - 1]))
            return c->chunk_of[i - 1];
    }
    return NONE;
}

static uint32_t subject_of(const Coder *c, uint32_t i, uint32_t beg,
                           int depth);

// Behind "dan", a comma, "untuk", "setelah": the subject of the verb before.
static uint32_t shared_subject(const Coder *c, uint32_t at, uint32_t beg,
                               int depth)
{
    uint32_t verb = verb_before(c, at, beg);
    if (verb == NONE || depth == 0) return scan_left(c, at, beg);
    if (word_at(c, verb)->voice == VOICE_PASS) return scan_left(c, verb, beg);
    if (is_a(c, verb, IS_ORDER) && is_a(c, at, IS_PURPOSE)) {
        uint32_t k = sk_phrase_after(c, verb + 1, at); // "mendesak X untuk"
        if (k != NONE && actor_like(c, k)) return list_end(c, k, at);
    }
    return subject_of(c, verb, beg, depth - 1);
}

// "Yang ditembak adalah lima tentara": the phrase behind the copula that
// follows the verb at word i in its clause, or NONE.
static uint32_t cleft(const Coder *c, uint32_t i)
{
    uint32_t n = c->an->words.n;
    while (i < n && word_at(c, i)->upos != UPOS_PUNCT &&
           !is_a(c, i, IS_WHICH | IS_COPULA))
        i++;
    return i + 1 < n && is_a(c, i, IS_COPULA) ? sk_phrase_after(c, i + 1, n)
                                              : NONE;
}

static uint32_t subject_of(const Coder *c, uint32_t i, uint32_t beg, int depth)
{
    uint32_t at = group_start(c, i, beg);
    if (at == beg) return NONE;
    uint32_t before = at - 1;
    if (before > beg + 1 && is_comma(c, before - 1) &&
        is_a(c, before, IS_ANAPHOR) &&
        insertion_head(c, before - 1, beg) != NONE)
        return insertion_head(c, before - 1, beg);
    if (is_a(c, before, IS_WHICH)) {
        uint32_t k = antecedent(c, before, beg);
        return k == NONE ? cleft(c, i) : k;
    }
    if (is_comma(c, before)) {
        uint32_t k = before_apposition(c, before, beg);
        if (k == NONE) k = insertion_head(c, before, beg);
        if (k != NONE) return k;
    }
    if (c->chunk_of[before] == NONE &&
        (is_a(c, before, IS_AND | IS_PURPOSE | IS_CLAUSE) ||
         is_comma(c, before))) {
        return shared_subject(c, before, beg, depth);
    }
    if (is_verb(c, before) && depth > 0) {
        return subject_of(c, before, beg, depth - 1);
    }
    return scan_left(c, at, beg);
}

SkStatus sk_role_subject(Coder *c, uint32_t i, uint32_t beg, Chunks *out)
{
    uint32_t k = subject_of(c, i, beg, DEPTH);
    if (k == NONE) return SK_OK;
    return push_range(c, list_start(c, k, beg), k, out);
}

// --- to the right -----------------------------------------------------------

// Does a new clause begin with chunk k (a verb follows it)?
static bool begins_clause(const Coder *c, uint32_t k, uint32_t end)
{
    uint32_t i = c->chunks.v[k].end;
    while (i < end && (word_at(c, i)->upos == UPOS_AUX ||
                       word_at(c, i)->upos == UPOS_ADV ||
                       word_at(c, i)->upos == UPOS_PART))
        i++;
    return i < end && is_verb(c, i);
}

SkStatus sk_role_list(Coder *c, uint32_t k, uint32_t end, Chunks *out)
{
    uint32_t prep = c->chunks.v[k].prep;
    bool     pair = prep != NONE && is_a(c, prep, IS_WITH);
    SK_TRY(SK_PUSH(c->a, out, k));
    while (k + 1 < c->n_chunks) {
        const Chunk *ch = &c->chunks.v[k], *next = &c->chunks.v[k + 1];
        if (next->beg >= end || next->beg != ch->end + 1 || next->time) break;
        bool and = is_a(c, ch->end, IS_AND);
        bool comma = is_comma(c, ch->end) && actor_like(c, k) &&
                     actor_like(c, k + 1) && next->end < end &&
                     is_a(c, next->end, IS_AND);
        if ((!and&&!comma) || (!pair && begins_clause(c, k + 1, end))) break;
        k++;
        pair = comma; // "A, B dan C": the last one belongs to the list
        if (and&&!comma) pair = false;
        SK_TRY(SK_PUSH(c->a, out, k));
    }
    return SK_OK;
}

static uint32_t skip_times(const Coder *c, uint32_t i, uint32_t end)
{
    uint32_t k = sk_phrase_after(c, i, end);
    while (k != NONE && c->chunks.v[k].time) {
        i = c->chunks.v[k].end;
        k = i < end ? sk_phrase_after(c, i, end) : NONE;
    }
    return k;
}

// The phrase behind the preposition (any of `classes`) at word i, or NONE.
static uint32_t after_prep(const Coder *c, uint32_t i, uint32_t end,
                           uint64_t classes)
{
    if (i >= end || !is_a(c, i, classes)) return NONE;
    return sk_phrase_after(c, i + 1, end);
}

// The agent of the passive that ends before word i.
static uint32_t agent_of(const Coder *c, uint32_t i, uint32_t end)
{
    uint32_t to = i + AGENT_REACH < end ? i + AGENT_REACH : end;
    uint32_t right = skip_times(c, i, end);
    if (i < end && is_a(c, i, IS_COPULA)) return NONE;
    for (uint32_t k = i; k < to; k++) {
        if (is_a(c, k, IS_BY)) return sk_phrase_after(c, k + 1, end);
        if (is_verb(c, k) || is_a(c, k, IS_CLAUSE | IS_WHICH)) break;
    }
    if (right == NONE || !actor_like(c, right)) return NONE;
    uint32_t prep = c->chunks.v[right].prep;
    return prep == NONE || is_a(c, prep, IS_BY) ? right : NONE;
}

// "krisis Rohingya", "persoalan ISIS": a matter, not the party in it.
static bool about_something(const Coder *c, const Chunk *ch)
{
    return word_at(c, ch->beg)->upos == UPOS_NOUN &&
           c->party_at[ch->beg] == NONE &&
           !is_a(c, ch->beg, IS_PEOPLE | IS_FORCES);
}

// --- filling the roles ------------------------------------------------------

static SkStatus give(Coder *c, char letter, const Chunks *ks, Roles *out)
{
    for (uint32_t i = 0; i < ks->n; i++) {
        uint32_t     k = ks->v[i];
        const Chunk *ch = &c->chunks.v[k];
        switch (letter) {
        case 'B':
            if (!sk_phrase_party(c, ch) || about_something(c, ch)) break;
            SK_TRY(SK_PUSH(c->a, &out->actors, k));
            break;
        case 'A':
        case 'a':
            if (may_act(c, k)) SK_TRY(SK_PUSH(c->a, &out->actors, k));
            break;
        case 'R':
        case 'b': SK_TRY(SK_PUSH(c->a, &out->recipients, k)); break;
        case 'P':
            if (out->place == NONE) out->place = k;
            if (actor_like(c, k) && ch->place == NONE) {
                SK_TRY(SK_PUSH(c->a, &out->recipients, k));
            }
            break;
        default: break;
        }
    }
    return SK_OK;
}

static SkStatus give_list(Coder *c, char letter, uint32_t k, uint32_t end,
                          Roles *out)
{
    Chunks list = { 0 };
    if (k == NONE) return SK_OK;
    SK_TRY(sk_role_list(c, k, end, &list));
    return give(c, letter, &list, out);
}

static char letter_of(Str s) { return s.n ? s.p[0] : '-'; }

// "bertemu di Moskow dengan X", "menyerang ke arah Y"
static SkStatus verb_preps(Coder *c, const Trigger *t, uint32_t from,
                           uint32_t end, Roles *out)
{
    uint32_t to = from + AGENT_REACH < end ? from + AGENT_REACH : end;
    char     subj = letter_of(t->frame.subj), obj = letter_of(t->frame.obj);
    for (uint32_t i = from; i < to; i++) {
        uint32_t k;
        if (is_verb(c, i) || is_comma(c, i) || is_a(c, i, IS_WHICH)) break;
        if (subj == 'B' && (k = after_prep(c, i, end, IS_WITH)) != NONE) {
            return give_list(c, 'B', k, end, out);
        }
        if (obj == 'R' && !is_a(c, i, IS_AT) &&
            (k = after_prep(c, i, end, IS_AGAINST)) != NONE &&
            !c->chunks.v[k].time) {
            return give_list(c, 'R', k, end, out);
        }
        if (obj == 'P' &&
            (k = after_prep(c, i, end, IS_TOWARD | IS_AT)) != NONE) {
            return give_list(c, 'P', k, end, out);
        }
    }
    return SK_OK;
}

static SkStatus verb_roles(Coder *c, const Trigger *t, uint32_t beg,
                           uint32_t end, Roles *out)
{
    char   subj = letter_of(t->frame.subj), obj = letter_of(t->frame.obj);
    bool   passive = word_at(c, t->beg)->voice == VOICE_PASS;
    Chunks left = { 0 };
    SK_TRY(sk_role_subject(c, t->beg, beg, &left));
    if (passive && subj != 'R') {
        // "Pasukan dikerahkan": who is sent acts, where nobody sends
        bool sent = obj != 'R' && left.n && actor_like(c, left.v[0]) &&
                    c->chunks.v[left.v[0]].place == NONE;
        uint32_t agent = agent_of(c, t->behind, end);
        if (sent && agent == NONE) return give(c, subj, &left, out);
        SK_TRY(give(c, obj, &left, out));
        return give_list(c, subj, agent, end, out);
    }
    SK_TRY(give(c, subj, &left, out));
    uint32_t from = t->end < end && word_at(c, t->end)->upos == UPOS_ADP
                        ? t->end
                        : t->behind;
    uint32_t right = skip_times(c, from, end);
    if (right != NONE) {
        uint32_t prep = c->chunks.v[right].prep;
        bool     to = prep == NONE || prep < t->behind ||
                  is_a(c, prep, IS_AGAINST);
        if (to) return give_list(c, obj, right, end, out);
    }
    return verb_preps(c, t, from, end, out);
}

uint32_t sk_role_behind(const Coder *c, uint32_t i, uint32_t end)
{
    while (i < end) {
        const Word *w = word_at(c, i);
        bool        adjective = w->upos == UPOS_ADJ && c->party_at[i] == NONE;
        bool        clitic = (w->flags & WORD_CLITIC) && i + 1 < end;
        if (!adjective && !clitic) break;
        i++;
    }
    return i;
}

// The words of the trigger's own phrase that stand behind it.
static uint32_t possessor(Coder *c, const Trigger *t, SkStatus *status)
{
    uint32_t own = c->chunk_of[t->end - 1];
    if (own == NONE || c->chunks.v[own].end <= t->end) return NONE;
    Chunk rest = c->chunks.v[own];
    rest.beg = sk_role_behind(c, t->end, rest.end);
    rest.prep = NONE;
    if (rest.beg == rest.end || is_a(c, rest.beg, IS_ANAPHOR | IS_FIGHT) ||
        c->time_at[rest.beg] != NONE) {
        return NONE;
    }
    rest.party = c->party_at[rest.beg];
    if (rest.place != NONE && c->world->places.v[rest.place].end <= rest.beg) {
        rest.place = NONE;
    }
    uint32_t k = c->chunks.n;
    *status = SK_PUSH(c->a, &c->chunks, rest);
    return *status == SK_OK ? k : NONE;
}

// The verb before a noun whose object it is: "melancarkan (se)rangan".
static uint32_t light_before(const Coder *c, uint32_t i, uint32_t beg)
{
    for (uint32_t n = 0; i > beg && n < 4; n++) {
        i--;
        if (is_a(c, i, IS_LIGHT) && is_verb(c, i)) return i;
        if (c->chunk_of[i] == NONE && word_at(c, i)->upos != UPOS_ADV &&
            word_at(c, i)->upos != UPOS_DET)
            return NONE;
    }
    return NONE;
}

// "serangan yang dilancarkan (oleh) X", "serangan itu dilakukan X"
static uint32_t light_after(const Coder *c, uint32_t i, uint32_t end)
{
    uint32_t to = i + AGENT_REACH < end ? i + AGENT_REACH : end;
    for (; i < to; i++) {
        if (is_verb(c, i)) {
            bool light = is_a(c, i, IS_LIGHT) &&
                         word_at(c, i)->voice == VOICE_PASS;
            return light ? i : NONE;
        }
        if (is_comma(c, i) || is_a(c, i, IS_CLAUSE)) return NONE;
    }
    return NONE;
}

// "kritik dari Moskow": who speaks, though it is a place; "serangan dari arah
// Gaza" has no actor in it.
static SkStatus give_origin(Coder *c, const Trigger *t, uint32_t k,
                            uint32_t end, Roles *out)
{
    bool speech = sk_type_is(c, t->frame.type, "speech", "yes");
    if (actor_like(c, k)) return give_list(c, 'A', k, end, out);
    if (!speech || c->chunks.v[k].place == NONE) return SK_OK;
    return SK_PUSH(c->a, &out->actors, k);
}

static SkStatus noun_preps(Coder *c, const Trigger *t, uint32_t end,
                           Roles *out)
{
    uint32_t to = t->end + NOUN_REACH < end ? t->end + NOUN_REACH : end;
    bool     both = letter_of(t->frame.subj) == 'B';
    for (uint32_t i = t->end; i < to; i++) {
        if (is_verb(c, i) && !is_a(c, i, IS_LIGHT)) break;
        // "bantuan untuk X", but not "serangan untuk merebut X"
        bool clause = is_a(c, i, IS_CLAUSE) &&
                      !(is_a(c, i, IS_AGAINST) &&
                        c->chunk_of[i + 1 < end ? i + 1 : i] != NONE);
        if (is_comma(c, i) || clause || sk_phrase_quote(c, i)) break;
        uint32_t k;
        if ((k = after_prep(c, i, end, IS_BY)) != NONE) {
            SK_TRY(give_list(c, 'A', k, end, out));
        } else if ((k = after_prep(c, i, end, both ? IS_WITH : IS_BETWEEN)) !=
                   NONE) {
            SK_TRY(give_list(c, 'B', k, end, out));
        } else if ((k = after_prep(c, i, end, IS_AGAINST)) != NONE &&
                   !c->chunks.v[k].time) {
            SK_TRY(give_list(c, 'R', k, end, out));
        } else if ((k = after_prep(c, i, end, IS_TOWARD)) != NONE) {
            SK_TRY(give_list(c, 'P', k, end, out));
        } else if (i == t->end && out->actors.n == 0 &&
                   (k = after_prep(c, i, end, IS_FROM)) != NONE) {
            SK_TRY(give_origin(c, t, k, end, out));
        }
    }
    return SK_OK;
}

// "milisi pro Damaskus", "Hizbullah, sekutu Iran": b is the possessor, a what
// stands before the trigger in its phrase, else the phrase before that.
static SkStatus relation_sides(Coder *c, const Trigger *t, uint32_t beg,
                               Roles *out)
{
    uint32_t own = c->chunk_of[t->beg];
    out->recipients = out->actors;
    out->actors = (Chunks){ 0 };
    if (own == NONE) return SK_OK;
    Chunk    left = c->chunks.v[own];
    uint32_t k = NONE;
    if (left.beg < t->beg) {
        left.end = t->beg;
        k = c->chunks.n;
        SK_TRY(SK_PUSH(c->a, &c->chunks, left));
    } else {
        k = scan_left(c, t->beg, beg);
    }
    if (k == NONE || !actor_like(c, k)) return SK_OK;
    return SK_PUSH(c->a, &out->actors, k);
}

// "RSF membalas dengan serangan drone": the act is the means of the verb.
static SkStatus means_of(Coder *c, const Trigger *t, uint32_t beg, Roles *out)
{
    uint32_t own = c->chunk_of[t->beg];
    uint32_t prep = own == NONE ? NONE : c->chunks.v[own].prep;
    if (prep == NONE || prep == beg || !is_a(c, prep, IS_WITH) ||
        !is_verb(c, prep - 1))
        return SK_OK;
    Chunks left = { 0 };
    SK_TRY(sk_role_subject(c, prep - 1, beg, &left));
    return give(c, 'A', &left, out);
}

static SkStatus noun_roles(Coder *c, const Trigger *t, uint32_t beg,
                           uint32_t end, Roles *out)
{
    char     letter = letter_of(t->frame.subj);
    SkStatus status = SK_OK;
    uint32_t k = possessor(c, t, &status);
    SK_TRY(status);
    bool place_only = k != NONE && c->chunks.v[k].place != NONE &&
                      c->chunks.v[k].party == NONE;
    if (k != NONE && !(place_only && letter == 'A')) {
        Chunks one = { 0 };
        SK_TRY(SK_PUSH(c->a, &one, k));
        uint32_t own = c->chunk_of[t->end - 1];
        Chunks   more = { 0 };
        SK_TRY(sk_role_list(c, own, end, &more));
        for (uint32_t i = 1; i < more.n; i++) {
            if (actor_like(c, more.v[i])) {
                SK_TRY(SK_PUSH(c->a, &one, more.v[i]));
            }
        }
        SK_TRY(give(c, letter, &one, out));
    }
    if (t->frame.kind == CLAIM_CONTROL && out->place == NONE) {
        out->place = scan_left(c, t->beg, beg);
    }
    if (t->frame.kind == CLAIM_RELATION) return relation_sides(c, t, beg, out);
    SK_TRY(noun_preps(c, t, end, out));
    uint32_t light = light_before(c, t->beg, beg);
    if (light != NONE && out->actors.n == 0 &&
        word_at(c, light)->voice != VOICE_PASS) {
        Chunks left = { 0 };
        SK_TRY(sk_role_subject(c, light, beg, &left));
        SK_TRY(give(c, letter == 'R' || letter == 'P' ? 'A' : letter, &left,
                    out));
    }
    light = light_after(c, t->end, end);
    if (light != NONE && out->actors.n == 0) {
        SK_TRY(give_list(c, 'A', agent_of(c, light + 1, end), end, out));
    }
    if (out->actors.n || letter == 'R' || letter == 'P') return SK_OK;
    return means_of(c, t, beg, out);
}

SkStatus sk_role_find(Coder *c, const Trigger *t, Roles *out)
{
    const Sentence *s = &c->parts.v[t->sentence];
    *out = (Roles){ .place = NONE };
    if (t->verb) return verb_roles(c, t, s->beg, s->end, out);
    return noun_roles(c, t, s->beg, s->end, out);
}

bool sk_role_governs(const Coder *c, const Trigger *first, const Trigger *verb)
{
    for (uint32_t i = first->behind; i < verb->beg; i++) {
        if (c->chunk_of[i] != NONE || is_comma(c, i)) return false;
        if (is_verb(c, i) && !is_a(c, i, IS_ABILITY)) return false;
    }
    return true;
}

bool sk_role_is_subject(const Coder *c, const Trigger *noun,
                        const Trigger *verb)
{
    uint32_t beg = c->parts.v[noun->sentence].beg;
    uint32_t k = subject_of(c, verb->beg, beg, DEPTH);
    return k != NONE && c->chunk_of[noun->beg] == k;
}
