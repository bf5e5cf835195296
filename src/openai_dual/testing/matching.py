"""Match requests with recorded requests, and explain why none matches. Pure.

A matcher raises `AssertionError`, as vcrpy's matchers do.
"""

from __future__ import annotations

from textwrap import indent
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from vcr import matchers

CLOSEST = 3
"""The number of recorded requests that a message compares with."""


def url(wanted: Any, recorded: Any) -> None:
    """Compare URLs: parameters may be in any order, the values of one name may not."""
    if _parts(wanted.uri) != _parts(recorded.uri):
        raise AssertionError(f"{wanted.uri} != {recorded.uri}")


def _parts(uri: str) -> tuple[object, ...]:
    parts = urlsplit(uri)
    parameters = sorted(parse_qsl(parts.query, keep_blank_values=True), key=lambda parameter: parameter[0])
    return parts.scheme, parts.hostname, parts.port, parts.path or "/", parameters


MATCHERS: Final = {"method": matchers.method, "url": url, "body": matchers.body}
"""The matchers by name. JSON bodies are compared as values, other bodies byte by byte."""


def explain(tape: Any, wanted: Any, *, missing: bool) -> str:
    """Explain why *tape*, vcrpy's cassette, has no response for *wanted*, with the closest recorded requests."""
    request = f"{wanted.method} {wanted.uri}"
    if missing:
        return f"there is no such cassette to answer {request} from; record it with mode='once'"
    closest = tape.find_requests_with_most_matches(wanted)[:CLOSEST]
    if closest and not closest[0][2]:
        return f"{request} was recorded less often than it is made"
    return "".join([f"{request} is not in the cassette", *map(_difference, closest)])


def _difference(found: Any) -> str:
    recorded, _, failed = found
    reasons = "\n".join(f"{name}: {message}" for name, message in failed)
    return f"\n  recorded is {recorded.method} {recorded.uri}, which differs in\n{indent(reasons, '    ')}"
