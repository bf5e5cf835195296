from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from openai_dual.cli.failures import UsageError
from openai_dual.cli.times import time_of

NOW = datetime(2026, 11, 30, 12, 30, tzinfo=timezone(timedelta(hours=2)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("90m", timedelta(minutes=90)),
        ("0s", timedelta()),
        ("1.5h", timedelta(hours=1.5)),
        ("2d", timedelta(days=2)),
        ("18:00", NOW.replace(hour=18, minute=0)),
        ("9:05", NOW.replace(day=1, month=12, hour=9, minute=5)),
        ("2026-12-01T06:00+00:00", datetime(2026, 12, 1, 6, tzinfo=UTC)),
    ],
)
def test_durations_times_and_moments(text: str, expected: timedelta | datetime) -> None:
    assert expected == time_of(text, "by", NOW)


def test_a_moment_without_a_zone_is_local() -> None:
    found = time_of("2026-12-01T06:00", "by", NOW)

    assert isinstance(found, datetime)
    assert (datetime(2026, 12, 1, 6).astimezone(), True) == (found, found.tzinfo is not None)


@pytest.mark.parametrize("text", ["", "noon", "25:00", "6", "-1h", "2026-13-01", "6h30", "9" * 12 + "h"])
def test_other_texts_are_refused(text: str) -> None:
    with pytest.raises(UsageError, match=r"^--by: expected a duration"):
        time_of(text, "by", NOW)
