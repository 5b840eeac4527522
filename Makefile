# The commands people type. Each does its own set-up; a second call repeats nothing needless.

PYTHON ?= python3
ENV := .venv
STUDENT_ENV := .venv-student
BIN := $(ENV)/bin
INSIDEVIEW := $(BIN)/insideview
CHROMIUM := $(shell command -v chromium || command -v chromium-browser || command -v google-chrome)

.PHONY: demo test lab bench release format constraints clean

demo: $(ENV)/ready  ## a small class from source to graded, returned and exported
	@$(INSIDEVIEW) demo

test: $(ENV)/ready $(STUDENT_ENV)/ready chromium  ## all that CI runs
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(INSIDEVIEW) lint
	$(INSIDEVIEW) release --check
	$(INSIDEVIEW) bank
	$(INSIDEVIEW) prove
	$(BIN)/python -m pytest -n 2 --dist loadfile

lab: $(ENV)/ready  ## JupyterLab with formgrader, on this course
	@mkdir -p -m 0777 .insideview/exchange && chmod 0777 .insideview/exchange
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/jupyter lab

bench: $(ENV)/ready  ## the engine beside stock nbgrader: bench/results.json and docs/images/speed.png
	$(BIN)/python bench/engine.py

release: $(ENV)/ready  ## release/ from source/
	$(INSIDEVIEW) release

format: $(ENV)/ready
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

$(ENV)/ready: pyproject.toml constraints.txt $(shell find etc -name '*.json')
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Inside View needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Name another with: make PYTHON=python3.12 ...")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(ENV)
	@echo "Installing into $(ENV) (some minutes the first time)"
	@$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt torch
	@$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@

# What a student has in Colab: the four packages and a kernel, not the course.
$(STUDENT_ENV)/ready: constraints.txt
	@test -x $(STUDENT_ENV)/bin/python || $(PYTHON) -m venv $(STUDENT_ENV)
	@echo "Installing into $(STUDENT_ENV), for the test of the student side"
	@$(STUDENT_ENV)/bin/pip install --quiet --disable-pip-version-check --constraint constraints.txt torch numpy einops matplotlib ipykernel
	@touch $@

.PHONY: chromium
chromium:
ifeq ($(CHROMIUM),)
	@if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    echo "Installing chromium for the browser tests"; apt-get -qq update && apt-get -qq install -y chromium >/dev/null; \
	else echo "The browser tests need chromium: sudo apt-get install chromium"; fi
endif

constraints: $(ENV)/ready  ## after a change of dependencies: write down what is installed
	@{ echo "# Exact versions that the tests run with; refreshed with \`make constraints\`."; \
	   $(BIN)/pip freeze --exclude-editable | sed 's/^\(torch==[0-9.]*\)+.*/\1/'; } > constraints.txt

clean:
	rm -rf $(ENV) $(STUDENT_ENV) demo
