# What one types in this directory; "make" alone lists it.

.DELETE_ON_ERROR:

MVN = mvn -B -ntp
PREFIX = /usr/local
ARGS =
VERSION = 0.1.0

testers = sqlite3 jq tmux zsh fish groff

app = target/victor
built = target/built
platform = $$(uname -s | tr A-Z a-z)-$$(uname -m)
dist = target/victor-$(VERSION)-$(platform)

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.* ## /  make \1	/p' Makefile | expand -t 18

run: $(built) ## build and start the program; make run ARGS="sessions search parser"
	@$(app)/bin/victor $(ARGS)

build: $(built) ## the complete application in target/victor

test: $(built) ## everything that is tested; needs sqlite3, jq, tmux, zsh, fish and groff too
	@src/build/tools $(firstword $(MVN)) $(testers)
	$(MVN) test

install: $(built) ## install into PREFIX (/usr/local); DESTDIR is for packagers
	@src/build/install $(app) "$(PREFIX)" "$(DESTDIR)"

dist: $(built) ## a tar.gz with its own Java runtime; make dist JDK=/path/of/jdk
	@jdk="$(JDK)"; src/build/dist $(app) "$(dist)" "$${jdk:-$$(src/build/newest-jdk)}"

format: ## format the source
	@src/build/tools $(firstword $(MVN))
	$(MVN) -q spotless:apply

bench: $(built) ## measure, as a table of ratios; make bench PART=start takes a minute
	@src/build/tools $(firstword $(MVN))
	@[ -n "$(filter-out start,$(PART))" ] || $(MAKE) -s dist
	@src/build/bench "$(dist)" $(PART)

screenshots: ## the pictures of the README, from the running program
	@src/build/tools $(firstword $(MVN))
	@src/build/screenshots screenshots

torture: $(built) ## the tests that take long: crashes, full disks, many processes
	@src/build/tools $(firstword $(MVN)) $(testers)
	$(MVN) test -Dgroups=torture -DexcludedGroups=

clean: ## remove what was built
	rm -rf target

# The application is built again when anything that goes into it is newer.
sources = Makefile pom.xml LICENSE NOTICE $(shell find src/main src/build -type f)

$(built): $(sources)
	@src/build/tools $(firstword $(MVN))
	@[ -d target ] || echo "Building; the first build downloads its libraries and takes a minute or two."
	@src/build/quietly target/build.log $(MVN) package -Dmaven.test.skip=true -Dspotless.check.skip=true
	@src/build/assemble target/victor-$(VERSION).jar target/libraries $(app)
	@src/build/train $(app)
	@touch $(built)

.PHONY: help run build test install dist format bench screenshots torture clean
