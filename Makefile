# What one can do here. `make` alone lists the targets.
SHELL := /bin/bash
MVN := mvn -B -ntp
JAR := analytics-app/target/openhouse-analytics.jar
RUN := analytics-app/target/run/openhouse-analytics.jar
ARCHIVE := $(RUN:.jar=.jsa)
SOURCES := $(shell git ls-files -co --exclude-standard -- pom.xml '*/pom.xml' 'migrations/src' ':(glob)*/src/main/**' \
	'portal-web/src' 'portal-web/public' 'portal-web/*.json' 'portal-web/*.ts' 'portal-web/index.html' ':!analytics-bench' 2>/dev/null)

.DEFAULT_GOAL := help
.PHONY: help run test arch build archive format oracle fuzz matrix reconcile docs golden screenshots lighthouse bench clean \
	portal-lint portal-types portal-unit portal-format

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(RUN) ## Build what changed and start the product with demo data on an embedded PostgreSQL
	@OPENHOUSE_DEMO=$${OPENHOUSE_DEMO-true} exec java -XX:TieredStopAtLevel=1 \
		$$(test ! -e $(ARCHIVE) || echo -XX:SharedArchiveFile=$(ARCHIVE) -Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off) -jar $(RUN)

build: $(JAR) ## Build the runnable jar, portal included

archive: $(ARCHIVE) ## Keep the loaded classes of this JDK in an archive, which make run and the benchmarks then start from

# Starts once on a database of its own, as far as everything is loaded.
$(ARCHIVE): $(RUN)
	@scripts/class-archive $(RUN) $(ARCHIVE)

# Classes out of a plain directory load in half the time that they take out of the jar.
$(RUN): $(JAR)
	@java -Djarmode=tools -jar $(JAR) extract --force --destination $(dir $(RUN))
	@touch $(RUN)

$(JAR): $(SOURCES)
	$(MVN) -q package -DskipTests -Dspotless.check.skip
	@touch $(JAR)

test: ## Run every check: formatting, unit, architecture, integration on a real PostgreSQL, browser
	scripts/install-pgvector
	scripts/install-chromium
	$(MVN) -q -Pbench spotless:check
	$(MVN) -T 2 -Pbench -Dmdep.skip verify
	$(MAKE) --no-print-directory -j 2 -O portal-lint portal-types portal-unit portal-format
	cd portal-web && npm run --silent e2e

# The parts of `npm run check`, so that two can run at once.
portal-lint portal-types portal-unit portal-format: portal-%:
	@cd portal-web && npm run --silent check:$*

arch: ## Check the layering alone
	$(MVN) -q -pl analytics-app -am test -Dtest='*ArchitectureTest' -Dsurefire.failIfNoSpecifiedTests=false

oracle: ## Compare every figure with the slow reference on N random datasets: make oracle N=1000
	scripts/install-pgvector
	$(MVN) -q -pl analytics-app -am verify -Dtest=NoUnitTests -Dit.test='OracleIT' \
		-Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false -Doracle.n=$(or $(N),1000)

fuzz: ## Ask N random requests out of the OpenAPI document: make fuzz N=20000
	scripts/install-pgvector
	$(MVN) -q -pl analytics-app -am verify -Dtest=NoUnitTests -Dit.test='FuzzIT' \
		-Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false -Dfuzz.n=$(or $(N),20000)

matrix: ## Ask every combination of route, caller, id and method, not those that differ alone
	scripts/install-pgvector
	$(MVN) -q -pl analytics-app -am verify -Dtest=NoUnitTests -Dit.test='AccessMatrixIT' \
		-Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false -Daccess.full=true

reconcile: $(JAR) ## Compare facts with the rows of SPRING_DATASOURCE_URL and mend those that differ
	@java -jar $(JAR) reconcile

format: ## Format Java and the portal
	$(MVN) -q spotless:apply
	cd portal-web && npm run --silent format

docs: ## Write docs/metrics.md and docs/openapi.json anew, and the portal's types
	$(MVN) -q -pl analytics-app -am test -Dtest='*DocumentTest' -Ddocuments.write=true -Dsurefire.failIfNoSpecifiedTests=false
	cd portal-web && npm run --silent generate

golden: ## Write the answers of the demo that the portal's tests are served anew
	scripts/install-pgvector
	$(MVN) -q -pl analytics-app -am verify -Dtest=NoUnitTests -Dit.test='DemoHttpIT' -Dgolden.write=true \
		-Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false

screenshots: $(JAR) ## Take the screenshots of docs/screenshots in light and dark
	scripts/install-chromium
	cd portal-web && npm run --silent screenshots

lighthouse: $(JAR) ## Measure the portal with Lighthouse (desktop) and write docs/lighthouse.md; at least 95 each
	scripts/install-chromium
	cd portal-web && npm run --silent lighthouse

bench: $(ARCHIVE) ## Measure the product: make bench SIZE=100K, or 1M, 10M; ONLY=cold,rivals picks (docs/operations.md)
	scripts/install-pgvector
	$(MVN) -q -Pbench -pl analytics-bench -am package -DskipTests -Dspotless.check.skip
	@exec java -Xmx1g -Dbench.size=$(or $(SIZE),100K) -Dbench.seconds=$(or $(SECONDS_EACH),10) -Dbench.only=$(ONLY) -Dbench.dir=$(or $(BENCH_DIR),.data/bench) \
		-Dbench.jar=$(RUN) -Dbench.pgvector=.cache/pgvector \
		-cp 'analytics-bench/target/classes:analytics-bench/target/lib/*' com.openhouse.analytics.bench.Bench

clean: ## Remove what was built; data and caches stay
	$(MVN) -q clean
