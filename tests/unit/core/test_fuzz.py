"""Whatever servers, files and variables hold, what comes out is a value or an error of this package, in linear work."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from openai_dual import ConfigurationError, OpenAIError
from openai_dual.config.environment import VARIABLES
from openai_dual.config.resolve import effective
from openai_dual.core.decoding.errors import error_from_response, retry_after
from openai_dual.core.decoding.rate_limit_headers import rate_limits
from openai_dual.core.jsons import loads
from openai_dual.core.streaming.sse import EventDecoder
from openai_dual.types.chat import ChatCompletion

JSON: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
LATIN: Any = st.text(st.characters(max_codepoint=255, exclude_categories=["Cc"]))


@given(st.integers(300, 599), st.binary(), st.dictionaries(st.sampled_from(["content-type", "retry-after"]), LATIN))
def test_every_answer_that_is_no_success_is_an_error(status: int, body: bytes, fields: dict[str, str]) -> None:
    headers = [(name.encode(), value.encode("latin-1")) for name, value in fields.items()]
    request = httpx.Request("GET", "https://api.example/v1")

    assert isinstance(
        error_from_response(httpx.Response(status, headers=headers, content=body, request=request), now=0), OpenAIError
    )


@given(st.sampled_from(["retry-after", "retry-after-ms"]), LATIN)
def test_a_hint_is_seconds_or_nothing(name: str, value: str) -> None:
    found = retry_after({name: value}, 0.0)

    assert found is None or found >= 0


@given(
    st.dictionaries(
        st.sampled_from(
            [f"x-ratelimit-{a}-{b}" for a in ("limit", "remaining", "reset") for b in ("requests", "tokens")]
        ),
        LATIN,
    )
)
def test_rate_limits_are_numbers_or_unknown(headers: dict[str, str]) -> None:
    rate_limits(headers)


@given(JSON)
def test_answers_are_read_and_kept_whatever_they_are(value: Any) -> None:
    for data in ({"choices": value}, {"id": value, "choices": [{"message": value, "delta": value}]}):
        assert data == ChatCompletion.from_dict(data).to_dict()


@given(st.binary())
def test_bytes_are_json_or_an_error(data: bytes) -> None:
    with suppress(OpenAIError):
        loads(data)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.binary()
    | st.text().map(str.encode)
    | st.sampled_from(sorted(VARIABLES)).map(lambda name: f"{name} = [1]".encode())
)
def test_a_file_is_a_configuration_or_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.toml").write_bytes(content)
    with suppress(ConfigurationError):
        effective({}, tmp_path / "a.toml", variable=lambda _: None)


@given(st.dictionaries(st.sampled_from(sorted(VARIABLES)), JSON, max_size=4))
def test_a_mapping_is_a_configuration_or_refused(mapping: dict[str, Any]) -> None:
    with suppress(ConfigurationError):
        effective({}, mapping, variable=lambda _: None)


@given(st.dictionaries(st.sampled_from([name for name, _ in VARIABLES.values()]), st.text(min_size=1), max_size=4))
def test_variables_are_a_configuration_or_refused(variables: dict[str, str]) -> None:
    with suppress(ConfigurationError):
        effective({}, variable=variables.get)


def steps(run: Callable[[], object]) -> int:
    """Count the lines that *run* executes."""
    count = 0

    def trace(*_: Any) -> Any:
        nonlocal count
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        run()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize(
    "make",
    [
        lambda n: b"data: a\n\n" * n,
        lambda n: b"\n" * n,
        lambda n: b":" * n,
        lambda n: b"data\n" * n,
        lambda n: b"\r" * n,
    ],
)
@pytest.mark.parametrize("size", [1, 7, 1000])
def test_streams_take_work_in_proportion_to_their_bytes(make: Callable[[int], bytes], size: int) -> None:
    def decode(n: int) -> None:
        data, decoder = make(n), EventDecoder()
        for at in range(0, len(data), size):
            list(decoder.feed(data[at : at + size]))

    assert steps(lambda: decode(2000)) <= 2.5 * steps(lambda: decode(1000))
