"""`openai-dual bulk run|status|retry|cancel`: the requests of a file of any size, and their results in another file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ...bulk.batches.state_log import facts_of as batches_of
from ...bulk.journal import first_line, results_of, state_path
from ...bulk.tally import Stops, Tally
from ...errors import ConfigurationError
from ..bulk_progress import Shown, facts_of, totals_of
from ..command import Command
from ..console import FORMS, Console
from ..failures import INCOMPLETE, INTERRUPTED, KEY, LIMIT, OK, CommandError, UsageError
from ..options import Option, Parsed
from ..results import Printer
from ..settings import open_client
from ..templates import OPTIONS, call_of, template_of
from ..times import time_of

if TYPE_CHECKING:
    from ...bulk.progress import BulkReport

CODES: Final = {"key": KEY, "quota": LIMIT, "interrupted": INTERRUPTED}
"""The exit codes of runs that stopped early; limits of the command line have another one."""

RUNNING: Final = (
    Option(
        "mode",
        "single calls, batches, or batches and then single calls for the rest; default: live",
        "MODE",
        choices=("live", "batch", "auto"),
        closed=True,
    ),
    Option("enqueued-tokens", "tokens that may be in batches at a time, for each model, such as 90M", "NUMBER"),
    Option("by", "in mode auto: when single calls send the rest: 6h, 18:00, 2026-12-01T06:00", "TIME"),
    Option("at-once", "single calls at a time; default: 8", "NUMBER"),
    Option("max-cost", "stop before the requests have cost this; with the prices of genai-prices", "DOLLARS"),
    Option("max-tokens", "stop before the requests have used this number of tokens", "NUMBER"),
    Option("max-errors", "stop after more errors than this: a number, or a share such as 5%", "NUMBER"),
    Option("errors", "file that receives a copy of the failures; json or text: form of error messages", "FILE"),
    Option("progress", "how progress is shown", "FORM", choices=("auto", "json", "none"), closed=True),
)


def run(parsed: Parsed, console: Console) -> int:
    """Send a request for each line of a file, append the results to another, and print the report."""
    if len(parsed.words) != 1:
        raise UsageError("bulk run: expected the path of one file, or - for standard input")
    if not console.file:
        raise UsageError("bulk run: missing --output FILE", param="output")
    return _run(parsed.words[0], console.file, template_of(parsed), parsed, console)


def retry(parsed: Parsed, console: Console) -> int:
    """Send the requests of an output again that failed and may succeed now, and those that have no result."""
    path = _output(parsed, "retry")
    facts = _state(path)
    if not facts.get("path"):
        raise UsageError(f"bulk retry: the source of {path} is no file: use `bulk run`, which sends the other lines")
    template = None if facts.get("template") is None else call_of(str(facts.get("operation")), facts["body"])
    failed: Any = "all" if parsed.on("all") else True
    return _run(facts["path"], str(path), template, parsed, console, retry_failed=failed)


def _run(source: str, out: str, template: Any, parsed: Parsed, console: Console, **more: Any) -> int:
    more |= _given(parsed)
    with open_client(parsed, **({"prices": True} if "max_cost" in more else {})) as client:
        shown = Shown(parsed.last("progress") or "auto", console)
        try:
            report = client.bulk.run(source, out, template=template, on_progress=shown.listener, **more)
        finally:
            shown.end()
    console.file = ""
    console.value(facts_of(report))
    return _judged(report)


def _given(parsed: Parsed) -> dict[str, Any]:
    """Return the arguments of the run that were given."""
    at_once, tokens = parsed.number("at-once", int), parsed.number("max-tokens", int)
    cost, errors, by = parsed.number("max-cost"), parsed.last("max-errors"), parsed.last("by")
    files = [each for each in parsed.all("errors") if each not in FORMS]
    given = {
        "mode": parsed.last("mode"),
        "enqueued_tokens": parsed.last("enqueued-tokens"),
        "by": None if by is None else time_of(by, "by", datetime.now().astimezone()),
        "at_once": None if at_once is None else int(at_once),
        "max_tokens": None if tokens is None else int(tokens),
        "max_cost": cost,
        "max_errors": int(errors) if errors is not None and errors.isdigit() else errors,
        "errors": files[-1] if files else None,
    }
    return {name: value for name, value in given.items() if value is not None}


def _judged(report: BulkReport) -> int:
    if report.stopped is not None:
        code = CODES.get(report.stopped, INCOMPLETE)
        batches = f"; {len(report.batches)} batches continue" if report.batches else ""
        raise CommandError(f"stopped: {report.stopped}{batches}; the same command resumes the run", code)
    if report.failed:
        raise CommandError(f"{report.failed} of the requests failed; `openai-dual bulk retry` repeats them", INCOMPLETE)
    return OK


def status(parsed: Parsed, console: Console) -> int:
    """Print what is done of a bulk run, from its output and its state alone."""
    path = _output(parsed, "status")
    facts, tally, worth = _state(path), Tally(Stops(), None), 0
    if path.exists():
        for each in results_of(path):
            tally.count(each.usage, failed=each.failed)
            worth += each.worth_a_retry
    now = tally.progress()
    parts = [part for part in batches_of(state_path(path)).parts.values() if part.batch_id or part.creating]
    batches = [
        {
            "id": part.batch_id,
            "status": part.status or "creating",
            "model": part.model,
            "requests": part.requests,
            "completed": part.completed,
            "failed": part.failed,
        }
        for part in parts
    ]
    console.value(
        {
            "source": facts.get("path"),
            "operation": facts.get("operation"),
            "done": now.done,
            "failed": now.failed,
            "worth_a_retry": worth,
            "input_tokens": now.input_tokens,
            "output_tokens": now.output_tokens,
            "models": [totals_of(each) for each in now.models],
            "batches": batches,
        }
    )
    return OK


def cancel(parsed: Parsed, console: Console) -> int:
    """Cancel the batches of a bulk run, and print them."""
    path = _output(parsed, "cancel")
    with open_client(parsed) as client:
        for batch in client.bulk.cancel(path):
            Printer(console, parsed.last("select")).value(batch.to_dict())
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
    (*OPTIONS, *RUNNING),
    calls=True,
    details=(
        "Each line of FILE is a request of the Batch API, or with --op or --prompt-column a row. The same command "
        "resumes a run."
    ),
    writes_output=True,
)
RETRY: Final = Command(
    retry,
    "Send the failed requests of a bulk run again.",
    "OUTPUT",
    (Option("all", "also failures that a retry cannot change", kind="switch"), *RUNNING),
    calls=True,
)
STATUS: Final = Command(status, "Show what is done of a bulk run, and its batches.", "OUTPUT")
CANCEL: Final = Command(
    cancel,
    "Cancel the batches of a bulk run, and print them.",
    "OUTPUT",
    calls=True,
    details="A run that is active collects the results so far, and ends; else the next run collects them.",
)
