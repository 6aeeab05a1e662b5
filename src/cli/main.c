// SPDX-License-Identifier: Apache-2.0
// main.c: finds the command and runs it.
//
//   in    saksi code examples --format csv
//   out   sk_cmd_code(4, { "code", "examples", "--format", "csv" })
#include <signal.h>

#include "cli/cli.h"
#include "saksi.h"

typedef struct {
    const char *name, *text;
    int (*run)(int argc, char **argv);
} Command;

#define COMMAND(name, text) { #name, text, sk_cmd_##name },
static const Command READ[] = { SK_COMMANDS_READ(COMMAND) };
static const Command KEEP[] = { SK_COMMANDS_KEEP(COMMAND) };
static const Command CARE[] = { SK_COMMANDS_CARE(COMMAND) };

typedef struct {
    const char    *title;
    const Command *v;
    size_t         n;
} Group;

#define GROUP(title, list)                                                    \
    {                                                                         \
        title, list, sizeof list / sizeof *list                               \
    }
static const Group GROUPS[] = { GROUP("From documents to claims", READ),
                                GROUP("The ledger", KEEP),
                                GROUP("Scores and knowledge", CARE) };
enum { GROUP_COUNT = sizeof GROUPS / sizeof *GROUPS };

static void print_help(void)
{
    puts("Saksi reads the news of a war and keeps the record: who did what to "
         "whom,\nwhere, when, with what toll, and who says so.\n\n"
         "Usage: saksi COMMAND [OPTION]... [NAME]...");
    for (size_t g = 0; g < GROUP_COUNT; g++) {
        printf("\n%s:\n", GROUPS[g].title);
        for (size_t i = 0; i < GROUPS[g].n; i++)
            printf("  %-9s %s\n", GROUPS[g].v[i].name, GROUPS[g].v[i].text);
    }
    puts(
        "\nExamples:\n"
        "  saksi code examples                     a table of what they say\n"
        "  saksi code news.jsonl > claims.jsonl    one JSON object a claim\n"
        "  saksi explain article.txt               why, sentence by sentence\n"
        "  saksi ingest news/ --ledger war.db      keep it\n"
        "  saksi claims --ledger war.db --place Qusair\n"
        "\n"
        "saksi COMMAND --help tells more; --version tells which Saksi this "
        "is.\n"
        "Exit codes: 0 all good, 1 some documents failed, 2 wrong use,\n"
        "3 nothing could be done.");
}

static const Command *find_command(const char *name)
{
    for (size_t g = 0; g < GROUP_COUNT; g++)
        for (size_t i = 0; i < GROUPS[g].n; i++)
            if (strcmp(GROUPS[g].v[i].name, name) == 0) return &GROUPS[g].v[i];
    return NULL;
}

// `saksi help code` and `saksi help` are what a newcomer types.
static int run_help(int argc, char **argv)
{
    const Command *c = argc > 2 ? find_command(argv[2]) : NULL;
    if (c) return c->run(2, (char *[]){ argv[2], "--help", NULL });
    print_help();
    return sk_out_end(EXIT_ALL_GOOD);
}

int main(int argc, char **argv)
{
    const char *name = argc > 1 ? argv[1] : "";
    signal(SIGPIPE, SIG_DFL); // a reader that goes away ends us, quietly
    if (strcmp(name, "--help") == 0 || strcmp(name, "help") == 0)
        return run_help(argc, argv);
    if (strcmp(name, "--version") == 0) {
        puts("saksi " SAKSI_VERSION);
        return sk_out_end(EXIT_ALL_GOOD);
    }
    const Command *c = find_command(name);
    if (c) return c->run(argc - 1, argv + 1);
    if (name[0])
        sk_complain("%s: no such command; see: saksi --help", name);
    else
        sk_complain("a command is missing; see: saksi --help");
    return EXIT_WRONG_USE;
}
