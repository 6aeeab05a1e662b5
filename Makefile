# SPDX-License-Identifier: Apache-2.0
# The way in. CMake does the work; this says what there is:
#
#   make           the program ./saksi, the library, the packs
#   make demo      what is missing is installed; the examples are read
#   make test      unit tests, stories, command line, corpora; sanitized
#   make test-all  that, and what takes longer: fuzzing, kills
#   make check     form, flow, tables, clang and clang-tidy; no tests
#   make asan      the program with sanitizers, in build-asan
#   make fuzz      the fuzzers, FUZZ_SECONDS each (default 30)
#   make bench     speeds and memory, as ratios
#   make install   PREFIX=/usr/local, DESTDIR=
#   make format    clang-format over all sources
#   make clean

PREFIX ?= /usr/local
FUZZ_SECONDS ?= 30
JOBS ?= $(shell nproc)

NINJA := $(shell command -v ninja)
CMAKE = cmake -S . $(if $(NINJA),-G Ninja,-G "Unix Makefiles")
CTEST = ctest --output-on-failure --no-tests=error -j $(JOBS)
QUIET = >/dev/null

all:
	@$(CMAKE) -B build -DCMAKE_INSTALL_PREFIX=$(PREFIX) $(QUIET)
	@cmake --build build -j $(JOBS)
	@ln -sfn build/saksi saksi

demo: setup
	@$(MAKE) --no-print-directory all
	@tools/demo.sh

setup:
	@tools/setup.sh make
	@tools/get_gazetteer.sh
setup-all:
	@tools/setup.sh all
	@tools/get_gazetteer.sh

asan:
	@$(CMAKE) -B build-asan -DSAKSI_SANITIZE=ON -DSAKSI_TESTS=ON $(QUIET)
	@cmake --build build-asan -j $(JOBS)

test: setup
	@$(MAKE) --no-print-directory asan
	cd build-asan && $(CTEST) -LE long --output-junit test.xml

# What `make test` leaves out: it is run once, here.
test-long: setup-all
	@$(MAKE) --no-print-directory asan fuzz-build
	cd build-asan && $(CTEST) -L long --output-junit long.xml
	cd build-fuzz && FUZZ_SECONDS=$(FUZZ_SECONDS) $(CTEST) \
	    --output-junit fuzz.xml

test-all:
	@$(MAKE) --no-print-directory test
	@$(MAKE) --no-print-directory test-long

fuzz-build:
	@CC=clang-14 $(CMAKE) -B build-fuzz -DSAKSI_FUZZ=ON $(QUIET)
	@cmake --build build-fuzz -j $(JOBS)

fuzz: setup-all
	@$(MAKE) --no-print-directory fuzz-build
	cd build-fuzz && FUZZ_SECONDS=$(FUZZ_SECONDS) $(CTEST)

check: setup-all
	@$(MAKE) --no-print-directory all
	@tools/check.sh

bench: setup-all
	@$(MAKE) --no-print-directory all
	@bench/run.sh

install: all
	@cmake --install build --prefix $(PREFIX)

format:
	@tools/sources.sh | xargs clang-format-14 -i

clean:
	rm -rf build build-asan build-fuzz saksi

.PHONY: all demo setup setup-all asan test test-long test-all fuzz-build fuzz \
	check bench install format clean
