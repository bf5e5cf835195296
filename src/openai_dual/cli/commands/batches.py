"""`openai-dual batches run|submit|wait`: files of requests as batches, from the upload to the results."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ...core.jsons import loads
from ...errors import MalformedJSONError
from ..command import Command
from ..console import Console
from ..failures import INCOMPLETE, OK, REFUSED, CommandError, UsageError
from ..options import Option, Parsed
from ..results import Printer
from ..settings import open_client

if TYPE_CHECKING:
    from ...client.clients import OpenAI

MOST_LINES: Final = 50_000
MOST_BYTES: Final = 200_000_000
"""The limits of one batch."""

SUBMITTING: Final = (
    Option("endpoint", "path of the requests; by default that of the first line", "PATH"),
    Option("completion-window", "time in which the batch is done; default: 24h", "TIME"),
    Option("metadata", "key=value, stored with the batch", "KEY=VALUE", repeated=True),
)
WAITING: Final = (
    Option("poll-interval", "seconds between two polls; by default as the service asks", "SECONDS"),
    Option("max-wait", "seconds after which waiting ends; the batch continues", "SECONDS"),
    Option("cancel", "cancel the batch if waiting ends early", kind="switch"),
)


def submit(parsed: Parsed, console: Console) -> int:
    """Upload a file of requests, create its batch, and print it."""
    with open_client(parsed) as client:
        Printer(console, parsed.last("select")).value(_created(client, parsed).to_dict())
    return OK


def run(parsed: Parsed, console: Console) -> int:
    """Upload a file of requests, create its batch, wait for it, and print the lines of its results."""
    with open_client(parsed) as client:
        batch = _created(client, parsed)
        console.note(f"batch {batch.id}: `openai-dual batches wait {batch.id}` resumes waiting")
        return _awaited(client, [batch.id], parsed, console)


def wait(parsed: Parsed, console: Console) -> int:
    """Wait for batches, and print the lines of their results."""
    if not parsed.words:
        raise UsageError("batches wait: expected ids of batches")
    with open_client(parsed) as client:
        return _awaited(client, list(parsed.words), parsed, console)


def _created(client: OpenAI, parsed: Parsed) -> Any:
    if len(parsed.words) != 1:
        raise UsageError(f"batches: expected the path of one file of requests, got {len(parsed.words)}")
    path = Path(parsed.words[0]).expanduser()
    endpoint: Any = parsed.last("endpoint") or _endpoint(path)  # the service refuses others
    pairs = [text.partition("=") for text in parsed.all("metadata")]
    more: dict[str, Any] = {"metadata": {name: value for name, _, value in pairs}} if pairs else {}
    uploaded = client.files.create(file=path, purpose="batch")
    window: Any = parsed.last("completion-window") or "24h"
    return client.batches.create(input_file_id=uploaded.id, endpoint=endpoint, completion_window=window, **more)


def _endpoint(path: Path) -> str:
    """Return the path of the requests in a file, which must be the same in all lines. Raises `UsageError`."""
    found, number = "", 0
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                url = _url(line, f"{path}, line {number}")
                if found and url != found:
                    raise UsageError(f"{path}, line {number}: {url!r}, and line 1 has {found!r}: a batch has one URL")
                found = url
        size = path.stat().st_size
    except OSError as error:
        raise UsageError(f"{str(path)!r}: cannot read it: {error.strerror}") from None
    if not found:
        raise UsageError(f"{path}: expected a line for each request, got an empty file")
    if number > MOST_LINES or size > MOST_BYTES:
        raise UsageError(
            f"{path}: {number} requests of {size} bytes; a batch has at most {MOST_LINES} and {MOST_BYTES}",
            hint="`openai-dual bulk run` sends files of any size, as single calls.",
        )
    return found


def _url(line: bytes, where: str) -> str:
    try:
        request = loads(line)
    except MalformedJSONError as error:
        raise UsageError(f"{where}: expected JSON: {error}") from None
    url = request.get("url") if isinstance(request, dict) else None
    if not isinstance(url, str):
        raise UsageError(f"{where}: expected a request with custom_id, method, url and body")
    return url


def _awaited(client: OpenAI, ids: list[str], parsed: Parsed, console: Console) -> int:
    seconds, longest = parsed.number("poll-interval"), parsed.number("max-wait")
    given: dict[str, Any] = {"cancel_if_given_up": parsed.on("cancel")}
    given |= {} if seconds is None else {"poll_interval_ms": seconds * 1000}
    given |= {} if longest is None else {"max_wait_seconds": longest}
    failed, unfinished = 0, list[str]()
    for each in ids:
        batch = client.batches.poll(each, on_progress=lambda batch: _progress(batch, console), **given)
        for line in _lines(client, batch):
            failed += _is_failure(line)
            console.line(line)
        if batch.status != "completed":
            unfinished.append(f"{batch.id} is {batch.status}")
    if unfinished:
        raise CommandError(", ".join(unfinished), REFUSED)
    if failed:
        raise CommandError(f"{failed} of the requests failed", INCOMPLETE)
    return OK


def _progress(batch: Any, console: Console) -> None:
    if console.error_terminal:
        counts = batch.request_counts
        done = f", {counts.completed + counts.failed} of {counts.total}" if counts else ""
        console.note(f"{batch.id}: {batch.status}{done}")


def _lines(client: OpenAI, batch: Any) -> Iterator[str]:
    """Yield the lines of the results and of the errors of *batch*, as they are downloaded."""
    for file_id in filter(None, (batch.output_file_id, batch.error_file_id)):
        with client.files.content.opened(file_id) as response:
            for line in response.iter_lines():
                if line.strip():
                    yield line


def _is_failure(line: str) -> bool:
    try:
        result = loads(line.encode())
    except MalformedJSONError:
        return True
    response = result.get("response") or {}
    return bool(result.get("error")) or int(response.get("status_code") or 0) >= 400


RUN: Final = Command(
    run,
    "Run the requests of a file as a batch, and print their results.",
    "FILE",
    (*SUBMITTING, *WAITING),
    calls=True,
    details="Each line of FILE is a request: custom_id, method, url, body. Exit code 6: some requests failed.",
)
SUBMIT: Final = Command(
    submit, "Upload a file of requests, and create a batch of them.", "FILE", SUBMITTING, calls=True
)
WAIT: Final = Command(wait, "Wait for batches, and print their results.", "ID ...", WAITING, calls=True)
