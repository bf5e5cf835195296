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
    """Count the input tokens of a request with preview features without running a model.

    Args:
        betas: preview features to enable
        model: id of the model
        input: input to the model
        previous_response_id: id of the response to continue from
        tools: tools that the model may call
        text: format and verbosity of the text output
        reasoning: settings of reasoning models
        truncation: how a context that exceeds the model's window is truncated; deprecated
        instructions: system message, inserted before the input
        personality: personality of the model
        conversation: conversation that the response is added to
        tool_choice: which tool the model calls, if any
        parallel_tool_calls: allow several tool calls at once
    """


class InputTokens(_InputTokens["Executes"]):
    """`client.beta.responses.input_tokens`. Methods: count."""


class AsyncInputTokens(_InputTokens["AsyncExecutes"], awaits=True):
    """`client.beta.responses.input_tokens`. Methods: count. The methods are awaited."""
