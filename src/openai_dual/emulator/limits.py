"""The rate limits of the emulated account, as headers: those of an account that is nearly idle."""

from __future__ import annotations

from collections.abc import Mapping

REQUESTS_PER_MINUTE = 10_000
TOKENS_PER_MINUTE = 2_000_000
BYTES_PER_TOKEN = 4


def limit_headers(body_size: int) -> Mapping[str, str]:
    """Describe the limits after one request with a body of *body_size* bytes: its tokens are a quarter of them."""
    tokens = min(body_size // BYTES_PER_TOKEN + 1, TOKENS_PER_MINUTE)
    return {
        "x-ratelimit-limit-requests": str(REQUESTS_PER_MINUTE),
        "x-ratelimit-limit-tokens": str(TOKENS_PER_MINUTE),
        "x-ratelimit-remaining-requests": str(REQUESTS_PER_MINUTE - 1),
        "x-ratelimit-remaining-tokens": str(TOKENS_PER_MINUTE - tokens),
        "x-ratelimit-reset-requests": go_duration(60 / REQUESTS_PER_MINUTE),
        "x-ratelimit-reset-tokens": go_duration(60 * tokens / TOKENS_PER_MINUTE),
    }


def go_duration(seconds: float) -> str:
    """Spell a time as Go does: `6ms`, `1.5s`, `6m0s`, `1h0m0s`; below a millisecond `0s`."""
    milliseconds = round(seconds * 1000)
    if milliseconds < 1000:
        return f"{milliseconds}ms" if milliseconds else "0s"
    minutes, rest = divmod(milliseconds, 60_000)
    hours, minutes = divmod(minutes, 60)
    text = f"{rest / 1000:g}s"
    if hours:
        return f"{hours}h{minutes}m{text}"
    return f"{minutes}m{text}" if minutes else text
