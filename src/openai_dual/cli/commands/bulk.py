"""`openai-dual bulk run|status|retry`: the requests of a file of any size, and their results in another file."""

from __future__ import annotations

import inspect
import json
import sys
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from ...bulk.journal import first_line, results_of, state_path
from ...errors import ConfigurationError
from ...redaction import find_keys
from ..command import Command
from ..console import Console
from ..failures import INCOMPLETE, INTERRUPTED, KEY, LIMIT, OK, CommandError, UsageError
from ..inputs import json_of, text_of
from ..operations import tree, words_of
from ..options import Option, Parsed
from ..request import REVEALED
from ..settings import open_client
from ..values import put

if TYPE_CHECKING:
    from ...bulk.tally import BulkProgress, BulkReport

EVERY: Final = 0.2
"""Seconds between two updates of the progress."""
CODES: Final = {"key": KEY, "quota": LIMIT, "interrupted": INTERRUPTED}
"""The exit codes of runs that stopped early; limits of the command line have another one."""

RUNNING: Final = (
    Option("at-once", "requests that are sent at a time; default: 8", "NUMBER"),
    Option("max-cost", "stop before the requests have cost this; with the prices of genai-prices", "DOLLARS"),
    Option("max-tokens", "stop before the requests have used this number of tokens", "NUMBER"),
    Option("max-errors", "stop after more errors than this: a number, or a share such as 5%", "NUMBER"),
    Option("progress", "how progress is shown", "FORM", choices=("auto", "json", "none"), closed=True),
)
TEMPLATE: Final = (
    Option("op", "operation that is called for each row, such as responses.create", "NAME"),
    Option("json", "parameters of the operation; {column} stands for the value of a row", "JSON|@FILE"),
    Option("set", "a parameter: path=TEXT, or path:=JSON", "PATH=VALUE", repeated=True),
)


def run(parsed: Parsed, console: Console) -> int:
    """Send a request for each line of a file, append the results to another, and print the report."""
    if len(parsed.words) != 1:
        raise UsageError("bulk run: expected the path of one file, or - for standard input")
    if not console.file:
        raise UsageError("bulk run: missing --output FILE", param="output")
    parameters: dict[str, Any] = {}
    if (given := parsed.last("json")) is not None:
        parameters = json_of(text_of(given, "json"), "--json")
    for text in parsed.all("set"):
        _set(text, parameters)
    name = parsed.last("op")
    if name is None and parameters:
        raise UsageError("bulk run: --json and --set need --op NAME", param="op")
    template = None if name is None else _template(name, parameters)
    return _run(parsed.words[0], console.file, template, parsed, console)


def _set(text: str, parameters: dict[str, Any]) -> None:
    path, equals, value = text.partition("=")
    if not equals or not path.strip(":"):
        raise UsageError(f"--set: expected path=TEXT or path:=JSON, got {path!r}", param="set")
    if find_keys(value):
        raise UsageError(f"--set {path}: {REVEALED}", param="set")
    content = text_of(value, "set")
    found = json_of(content, f"--set {path}=") if path.endswith(":") else content
    put(parameters, path.removesuffix(":").split("."), found, "set")


def _template(name: str, parameters: dict[str, Any]) -> Any:
    """Return the call of the operation *name*; parameters that it does not know are fields of the body."""
    operation = tree().get(words_of(name))
    if operation is None:
        raise UsageError(f"--op: there is no operation {name!r}; `openai-dual operations WORD` lists them", param="op")
    if not isinstance(parameters, dict):
        raise UsageError("--json: expected an object of parameters", param="json")
    known = inspect.signature(operation.build).parameters
    extra = {key: value for key, value in parameters.items() if key not in known}
    more: dict[str, Any] = {"extra_body": extra} if extra else {}
    try:
        return operation.build(**{key: value for key, value in parameters.items() if key in known}, **more)
    except TypeError as error:
        raise UsageError(f"--op {name}: {str(error).partition('() ')[2] or error}", param="op") from None


def retry(parsed: Parsed, console: Console) -> int:
    """Send the requests of an output again that failed and may succeed now, and those that have no result."""
    path = _output(parsed, "retry")
    facts = _state(path)
    if not facts.get("path"):
        raise UsageError(f"bulk retry: the source of {path} is no file: use `bulk run`, which sends what is left")
    template = None if facts.get("template") is None else _template(str(facts.get("operation")), facts["body"])
    failed: Any = "all" if parsed.on("all") else True
    return _run(facts["path"], str(path), template, parsed, console, retry_failed=failed)


def _run(source: str, out: str, template: Any, parsed: Parsed, console: Console, **more: Any) -> int:
    at_once, tokens = parsed.number("at-once", int), parsed.number("max-tokens", int)
    cost, errors = parsed.number("max-cost"), parsed.last("max-errors")
    more |= {} if at_once is None else {"at_once": int(at_once)}
    more |= {} if tokens is None else {"max_tokens": int(tokens)}
    more |= {} if cost is None else {"max_cost": cost}
    more |= {} if errors is None else {"max_errors": int(errors) if errors.isdigit() else errors}
    with open_client(parsed, **({"prices": True} if cost is not None else {})) as client:
        shown = _Shown(parsed.last("progress") or "auto", console)
        try:
            report = client.bulk.run(source, out, template=template, on_progress=shown.listener, **more)
        finally:
            shown.end()
    console.file = ""
    console.value(_facts(report))
    return _judged(report)


def _facts(progress: BulkProgress) -> dict[str, Any]:
    names = ("done", "failed", "resumed", "total", "input_tokens", "cached_tokens", "output_tokens", "cost", "seconds")
    facts = {name: getattr(progress, name) for name in names}
    return facts | {"rate": round(progress.rate, 1), "stopped": getattr(progress, "stopped", None)}


def _judged(report: BulkReport) -> int:
    if report.stopped is not None:
        code = CODES.get(report.stopped, INCOMPLETE)
        raise CommandError(f"stopped: {report.stopped}; the same command resumes the run", code)
    if report.failed:
        raise CommandError(f"{report.failed} of the requests failed; `openai-dual bulk retry` repeats them", INCOMPLETE)
    return OK


class _Shown:
    """Shows progress on standard error: lines of JSON, or on a terminal a line that is replaced."""

    def __init__(self, form: str, console: Console) -> None:
        self._json, self._console, self._last = form == "json", console, 0.0
        self._bar = form == "auto" and console.error_terminal
        self._rich = self._opened() if self._bar else None
        self.listener = self._show if self._json or self._bar else None

    def _opened(self) -> Any:
        try:
            from rich.console import Console as Rich  # an extra
            from rich.progress import Progress
        except ImportError:
            return None
        bar = Progress(console=Rich(stderr=True, no_color=not self._console.coloured(errors=True)))
        bar.start()
        self._task = bar.add_task("", total=None)
        return bar

    def _show(self, progress: BulkProgress) -> None:
        now = monotonic()
        if now - self._last < EVERY and progress.done != progress.total:
            return
        self._last = now
        if self._json:
            self._console.note(json.dumps({"progress": _facts(progress)}))
        elif self._rich is not None:
            self._rich.update(self._task, description=_text(progress), completed=progress.done, total=progress.total)
        else:
            sys.stderr.write(f"\r\x1b[K{_text(progress)}")
            sys.stderr.flush()

    def end(self) -> None:
        """Leave the last state on the terminal."""
        if self._rich is not None:
            self._rich.stop()
        elif self._bar and self._last:
            sys.stderr.write("\n")


def _text(progress: BulkProgress) -> str:
    of = "" if progress.total is None else f"/{progress.total}"
    cost = "" if progress.cost is None else f", ${progress.cost:.2f}"
    tokens = progress.input_tokens + progress.output_tokens
    return f"{progress.done}{of}, {progress.failed} failed, {progress.rate:.0f}/s, {tokens} tokens{cost}"


def status(parsed: Parsed, console: Console) -> int:
    """Print what is done of a bulk run, from its output alone."""
    path = _output(parsed, "status")
    facts, done, failed, worth, used = _state(path), 0, 0, 0, [0, 0]
    if path.exists():
        for each in results_of(path):
            done, failed, worth = done + 1, failed + each.failed, worth + each.worth_a_retry
            if each.usage is not None:
                used = [used[0] + each.usage.input_tokens, used[1] + each.usage.output_tokens]
    console.value(
        {
            "source": facts.get("path"),
            "operation": facts.get("operation"),
            "done": done,
            "failed": failed,
            "worth_a_retry": worth,
            "input_tokens": used[0],
            "output_tokens": used[1],
        }
    )
    return OK


def _output(parsed: Parsed, name: str) -> Path:
    if len(parsed.words) != 1:
        raise UsageError(f"bulk {name}: expected the output of one run")
    return Path(parsed.words[0]).expanduser()


def _state(path: Path) -> dict[str, Any]:
    try:
        with state_path(path).open("rb") as file:
            facts = first_line(file.readline())
    except OSError:
        facts = None
    if facts is None:
        raise ConfigurationError(f"out: {str(path)!r} is not the output of a bulk run", setting="out")
    return facts


RUN: Final = Command(
    run,
    "Run the requests of a file of any size; resumable.",
    "FILE -o FILE",
    (*TEMPLATE, *RUNNING),
    calls=True,
    details="Each line of FILE is a request of the Batch API, or with --op a row. The same command resumes a run.",
    writes_output=True,
)
RETRY: Final = Command(
    retry,
    "Send the failed requests of a bulk run again.",
    "OUTPUT",
    (Option("all", "also failures that a retry cannot change", kind="switch"), *RUNNING),
    calls=True,
)
STATUS: Final = Command(status, "Show what is done of a bulk run.", "OUTPUT")
