"""`client.beta.responses.input_tokens`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.beta.count_beta_response_input_tokens import count_beta_response_input_tokens

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _InputTokens(Resource[C]):
    """`client.beta.responses.input_tokens`. Methods: count."""

    count = endpoint(count_beta_response_input_tokens)


class InputTokens(_InputTokens["Executes"]):
    """`client.beta.responses.input_tokens`. Methods: count."""


class AsyncInputTokens(_InputTokens["AsyncExecutes"], awaits=True):
    """`client.beta.responses.input_tokens`. Methods: count. The methods are awaited."""
