"""Move bytes and events: uploads and downloads with a bar, streams that Ctrl-C cancels."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

from ..errors import OpenAIError
from .console import Console
from .events import checked
from .progress import CountedFile, bar
from .results import Printer, plain


def upload(method: Any, keywords: Mapping[str, Any], console: Console) -> Any:
    """Send the call and return the response; files are sent while they are read, with a bar on a terminal."""
    with ExitStack() as stack:
        return method.raw(**{name: _counted(value, console, stack) for name, value in keywords.items()})


def _counted(value: Any, console: Console, stack: ExitStack) -> Any:
    if not isinstance(value, Path) or not console.error_terminal:
        return value
    advance = stack.enter_context(bar(value.name, value.stat().st_size, console))
    return stack.enter_context(CountedFile(value, advance))


def download(method: Any, keywords: Mapping[str, Any], console: Console) -> None:
    """Send the call and write the body of the response as it comes, with a bar on a terminal."""
    with method.opened(**keywords) as response:
        length = response.headers.get("content-length", "")
        total = int(length) if length.isdecimal() and "content-encoding" not in response.headers else None
        with bar("download", total, console) as advance:
            done = 0
            for chunk in response.iter_bytes():
                console.bytes(chunk)
                done += len(chunk)
                advance(done)


def stream(method: Any, keywords: Mapping[str, Any], printer: Printer, cancel: Callable[[str], Any] | None) -> None:
    """Send the call and print the events of its stream. On Ctrl-C, *cancel* is called with the id of the response."""
    watched = Watched()
    with method(**keywords) as events:
        try:
            printer.events(checked(watched.noted(plain(events))))
        except KeyboardInterrupt:
            if cancel is not None and watched.id:
                with suppress(OpenAIError):  # the user has left: an error changes nothing
                    cancel(watched.id)
            raise


class Watched:
    """Knows the id of the response that a stream is about."""

    id = ""

    def noted(self, events: Iterator[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        """Yield *events*; the id of their response is kept."""
        for event in events:
            response = event.get("response")
            if isinstance(response, dict):
                self.id = str(response.get("id") or self.id)
            yield event
