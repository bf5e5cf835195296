"""The progress of a bulk run on standard error: lines of JSON, or on a terminal a line that is replaced."""

from __future__ import annotations

import json
import sys
from collections import Counter
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from .console import Console

if TYPE_CHECKING:
    from ..bulk.progress import BulkProgress, ModelTotals

EVERY: Final = 0.2
"""Seconds between two updates."""
USED: Final = ("input_tokens", "cached_tokens", "output_tokens", "reasoning_tokens", "cost")
COUNTS: Final = ("done", "failed", "resumed", "total", *USED, "seconds")


def facts_of(progress: BulkProgress) -> dict[str, Any]:
    """Return *progress* as JSON."""
    facts = {name: getattr(progress, name) for name in COUNTS}
    facts["rate"] = round(progress.rate, 1)
    facts["eta"] = None if progress.eta is None else round(progress.eta)
    facts["models"] = [totals_of(each) for each in progress.models]
    facts["batches"] = [
        {name: getattr(each, name) for name in ("id", "status", "model", "requests", "completed", "failed")}
        for each in progress.batches
    ]
    return facts | {"stopped": getattr(progress, "stopped", None)}


def totals_of(totals: ModelTotals) -> dict[str, Any]:
    """Return the totals of a model as JSON."""
    return {name: getattr(totals, name) for name in ("model", "service_tier", "done", *USED)}


class Shown:
    """Shows the progress of a run in the *form* auto, json or none."""

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
            self._console.note(json.dumps({"progress": facts_of(progress)}))
        elif self._rich is not None:
            self._rich.update(
                self._task, description=text_of(progress), completed=_completed(progress), total=progress.total
            )
        else:
            sys.stderr.write(f"\r\x1b[K{text_of(progress)}")
            sys.stderr.flush()

    def end(self) -> None:
        """Leave the last state on the terminal."""
        if self._rich is not None:
            self._rich.stop()
        elif self._bar and self._last:
            sys.stderr.write("\n")


def _completed(progress: BulkProgress) -> int:
    """Count the lines that have a result, and those that the service has completed in batches."""
    return progress.done + sum(each.completed + each.failed for each in progress.batches)


def text_of(progress: BulkProgress) -> str:
    """Return *progress* as one line."""
    of = "" if progress.total is None else f"/{progress.total}"
    cost = "" if progress.cost is None else f", ${progress.cost:.2f}"
    tokens = progress.input_tokens + progress.output_tokens
    eta = "" if not progress.eta else f", {_duration(progress.eta)} left"
    text = f"{progress.done}{of}, {progress.failed} failed, {progress.rate:.0f}/s, {tokens} tokens{cost}{eta}"
    if not progress.batches:
        return text
    states = Counter(each.status for each in progress.batches)
    listed = ", ".join(f"{count} {status}" for status, count in states.items())
    completed = _completed(progress) - progress.done
    return f"{text}; batches: {listed}, {completed}/{sum(each.requests for each in progress.batches)} requests"


def _duration(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}"
