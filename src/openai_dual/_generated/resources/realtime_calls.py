"""`client.realtime.calls`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.realtime.accept_realtime_call import accept_realtime_call
from ..api.realtime.create_realtime_call import create_realtime_call
from ..api.realtime.hangup_realtime_call import hangup_realtime_call
from ..api.realtime.refer_realtime_call import refer_realtime_call
from ..api.realtime.reject_realtime_call import reject_realtime_call

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Calls(Resource[C]):
    """`client.realtime.calls`. Methods: create, accept, hangup, refer, reject."""

    create = endpoint(create_realtime_call)
    """Create a realtime call over WebRTC; the response is the SDP answer.

    Args:
        sdp: SDP offer of the caller
        session: settings of the session
    """
    accept = endpoint(accept_realtime_call)
    """Accept an incoming call and configure its session.

    Args:
        call_id: id of the call
        type: type of the object
        output_modalities: output types to generate; service default: ["audio"]
        model: id of the model
        instructions: system message, inserted before the input
        audio: settings of audio input and output
        include: extra fields to include in the response
        tracing: settings of tracing
        tools: tools that the model may call
        tool_choice: which tool the model calls, if any; service default: "auto"
        parallel_tool_calls: allow several tool calls at once
        reasoning: settings of reasoning models
        max_output_tokens: maximum number of generated tokens, reasoning tokens included
        truncation: how a context that exceeds the model's window is truncated
        prompt: stored prompt template and its variables
    """
    hangup = endpoint(hangup_realtime_call)
    """Hang up a call.

    Args:
        call_id: id of the call
    """
    refer = endpoint(refer_realtime_call)
    """Transfer a call to another number.

    Args:
        call_id: id of the call
        target_uri: URI that the call is transferred to
    """
    reject = endpoint(reject_realtime_call)
    """Reject an incoming call.

    Args:
        call_id: id of the call
        status_code: SIP status of the rejection
    """


class Calls(_Calls["Executes"]):
    """`client.realtime.calls`. Methods: create, accept, hangup, refer, reject."""


class AsyncCalls(_Calls["AsyncExecutes"], awaits=True):
    """`client.realtime.calls`. Methods: create, accept, hangup, refer, reject. The methods are awaited."""
