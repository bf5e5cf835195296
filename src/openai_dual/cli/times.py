"""Times on a command line: a duration such as `6h`, the time of a day, or a moment."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Final

from .failures import UsageError

UNITS: Final = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


def time_of(text: str, option: str, now: datetime) -> timedelta | datetime:
    """Read `90m`, `18:00` (the next one after *now*), or `2026-12-01T06:00`. Raises `UsageError`, naming the option."""
    if found := re.fullmatch(r"([0-9]{1,9}(?:\.[0-9]{1,3})?)([smhd])", text):
        return timedelta(**{UNITS[found[2]]: float(found[1])})
    try:
        if re.fullmatch(r"[0-9]{1,2}:[0-9]{2}", text):
            hour, minute = map(int, text.split(":"))
            moment = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
            return moment if moment > now else moment + timedelta(days=1)
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise UsageError(
            f"--{option}: expected a duration (90m, 6h), a time (18:00) or a moment (2026-12-01T06:00), got {text!r}",
            param=option,
        ) from None
    return moment.astimezone() if moment.tzinfo is None else moment
