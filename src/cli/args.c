// SPDX-License-Identifier: Apache-2.0
// args.c: the options of a command, and its help, from one list.
//
//   in    saksi code --threads 4 a.txt --format=csv b.txt
//   out   threads = 4, format = "csv"; operands a.txt b.txt
//
// An option is written --name VALUE or --name=VALUE, or -o VALUE where its name
// is one letter, and may stand anywhere; behind "--" everything is an operand,
// and so is "-". Wrong use is said in
// one line that names the way out.
#include "cli/cli.h"

enum { NUMBER_MAX = 999999999 };

static const char *wanted(ArgKind kind)
{
    switch (kind) {
    case ARG_FLAG: return "no value";
    case ARG_STRING: return "a value";
    case ARG_DAY: return "a day such as 2013-05-26";
    case ARG_BYTES: return "a size such as 4096, 64K or 16M";
    case ARG_NUMBER: return "a whole number from 1 on";
    case ARG_SHARE: return "a share from 0 to 1, such as 0.5";
    }
    return "a value";
}

static bool is_day(Str s)
{
    if (s.n != 10 || s.p[4] != '-' || s.p[7] != '-') return false;
    int64_t year = sk_str_int(sk_str_sub(s, 0, 4));
    int64_t month = sk_str_int(sk_str_sub(s, 5, 7));
    int64_t day = sk_str_int(sk_str_sub(s, 8, 10));
    if (year < 1 || month < 1 || month > 12 || day < 1) return false;
    static const int64_t DAYS[] = { 31, 28, 31, 30, 31, 30,
                                    31, 31, 30, 31, 30, 31 };
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= DAYS[month - 1] + (month == 2 && leap);
}

static bool read_bytes(Str s, size_t *to)
{
    static const char UNITS[] = "KMG";
    unsigned          shift = 0;
    const char       *unit = s.n > 0 ? strchr(UNITS, s.p[s.n - 1]) : NULL;
    if (unit && *unit) {
        shift = 10 * (unsigned)(unit - UNITS + 1);
        s.n--;
    }
    int64_t n = sk_str_int(s);
    if (n < 1 || (uint64_t)n > SIZE_MAX >> shift) return false;
    *to = (size_t)n << shift;
    return true;
}

static bool read_value(const ArgOption *o, const char *value)
{
    Str     s = sk_str_of(value);
    int64_t n;
    int32_t e5;
    switch (o->kind) {
    case ARG_FLAG: return false;
    case ARG_DAY:
        if (!is_day(s)) return false;
        *(const char **)o->to = value;
        return true;
    case ARG_STRING: *(const char **)o->to = value; return s.n > 0;
    case ARG_BYTES: return read_bytes(s, o->to);
    case ARG_NUMBER:
        n = sk_str_int(s);
        if (n < 1 || n > NUMBER_MAX) return false;
        *(uint32_t *)o->to = (uint32_t)n;
        return true;
    case ARG_SHARE:
        if (!sk_str_e5(s, &e5) || e5 < 0 || e5 > 100000) return false;
        *(uint8_t *)o->to = (uint8_t)((e5 + 500) / 1000);
        return true;
    }
    return false;
}

static const ArgOption *find_option(const ArgSpec *spec, Str name)
{
    for (size_t i = 0; i < spec->n_options; i++)
        if (sk_str_eq(sk_str_of(spec->options[i].name), name))
            return &spec->options[i];
    return NULL;
}

// Prints text whose further lines are indented by `indent` blanks.
static void print_indented(const char *text, int indent)
{
    Str rest = sk_str_of(text);
    while (rest.p) {
        Str line = sk_str_cut(&rest, '\n');
        printf("%.*s\n", (int)line.n, line.p);
        if (rest.p) printf("%*s", indent, "");
    }
}

static const char *dashes(const char *name) { return name[1] ? "--" : "-"; }

static void print_option(const ArgOption *o)
{
    enum { COLUMN = 22 };
    int n = printf("  %s%s %s", dashes(o->name), o->name,
                   o->meta ? o->meta : "");
    printf("%*s", n < COLUMN ? COLUMN - n : 1, "");
    print_indented(o->help, COLUMN);
}

static void print_help(const ArgSpec *spec)
{
    printf("Usage: saksi %s %s\n\n%s\n\nOptions:\n", spec->name, spec->usage,
           spec->about);
    for (size_t i = 0; i < spec->n_options; i++)
        print_option(&spec->options[i]);
    print_option(&(ArgOption){ .name = "help", .help = "this text" });
    printf("\nExamples:\n%s\n", spec->examples);
}

static bool wrong_use(const ArgSpec *spec, int *code)
{
    fprintf(stderr, "       see: saksi %s --help\n", spec->name);
    *code = EXIT_WRONG_USE;
    return false;
}

// Reads the option at argv[*i] and its value; false: it was said what is wrong.
static bool read_option(const ArgSpec *spec, int argc, char **argv, int *i)
{
    bool             two = argv[*i][1] == '-';
    Str              rest = sk_str_of(argv[*i] + (two ? 2 : 1));
    Str              name = two ? sk_str_cut(&rest, '=') : rest;
    const ArgOption *o = two == (name.n > 1) ? find_option(spec, name) : NULL;
    if (!o) {
        sk_complain("%s: unknown option %s", spec->name, argv[*i]);
        return false;
    }
    const char *value = two ? rest.p : NULL;
    if (o->kind == ARG_FLAG && !value) {
        *(bool *)o->to = true;
        return true;
    }
    if (!value && *i + 1 < argc) value = argv[++*i];
    if (value && read_value(o, value)) return true;
    sk_complain("%s: %s%s wants %s%s%s", spec->name, dashes(o->name), o->name,
                wanted(o->kind), value ? ", not " : "", value ? value : "");
    return false;
}

bool sk_args(const ArgSpec *spec, int argc, char **argv, size_t *n, int *code)
{
    bool options = true;
    *n = 0;
    for (int i = 1; i < argc; i++) {
        if (!options || argv[i][0] != '-' || argv[i][1] == '\0') {
            argv[(*n)++] = argv[i];
        } else if (strcmp(argv[i], "--") == 0) {
            options = false;
        } else if (strcmp(argv[i], "--help") == 0) {
            print_help(spec);
            *code = sk_out_end(EXIT_ALL_GOOD);
            return false;
        } else if (!read_option(spec, argc, argv, &i)) {
            return wrong_use(spec, code);
        }
    }
    if (*n >= spec->min && *n <= spec->max) return true;
    sk_complain("%s: %s", spec->name,
                *n < spec->min ? "something is missing" : "too many names");
    return wrong_use(spec, code);
}
