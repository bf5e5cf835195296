"""`client.beta.agents.sessions`: turns that are followed to their end, with functions as tools and a typed output.

The helpers import their parts when they are called: `retrieve` and `list` need none of them.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from ..._generated.api.beta.create_agent_session import create_agent_session
from ...binding.declarations import streamed
from ...binding.workflows import lazy
from ...core.omit import Omit, omit
from ...core.plain import to_plain
from ...core.workflows.polling import refuse_unknown, shared
from ...errors import InvalidParameterError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ...core.calls.call import Call
    from ...core.structured.schema import Structured
    from ...core.workflows.agent_tools import AgentToolbox
    from .signatures import AsyncCreate, AsyncStreamTurn, Create, StreamTurn


def create_session(
    *,
    stream: bool | Omit = omit,
    output_type: Any = None,
    tool_handlers: Any = None,
    on_tool_error: Callable[[Any], Any] | None = None,
    **params: Any,
) -> Call[Any]:
    """Create a session of an agent.

    With `stream=True` the session and its first turn are streamed as an `AgentSessionStream`; the other parameters are
    those of the operation. *output_type* is a class: its JSON schema becomes the format of the agent's text, and the
    result of a streamed turn is parsed. *tool_handlers* serve the tool calls of a streamed turn, as in `stream`;
    functions without names are added to the tools of `agent`. Raises `InvalidParameterError` for handlers without
    `stream=True`, or a format beside *output_type*. API operation: createAgentSession.
    """
    from ...core.workflows.agent_tools import AgentToolbox

    if not stream and (_given(tool_handlers) or _given(on_tool_error)):
        raise InvalidParameterError("tool_handlers: expected stream=True, tools are served while events are read")
    box, output = AgentToolbox.of(tool_handlers, on_tool_error), _structured(output_type, strict=True)
    agent = _agent(params.pop("agent", omit), box, output)
    call = create_agent_session(stream=stream, agent=agent, **params)
    return _followed(call, box, output, params) if stream else call


def _followed(call: Any, box: AgentToolbox, output: Structured[Any] | None, params: Mapping[str, Any]) -> Call[Any]:
    """Return *call*, which streams a session, so that its caller receives an `AgentSessionStream`."""
    from .streams import wrapped
    from .turns import AgentTurn, of_turn

    def wrap(stream: Any) -> Any:
        return wrapped(AgentTurn(box, output, shared(params)), stream)

    return (of_turn(call) if _given(params.get("input")) else call).replace(wrap=wrap)


def _agent(given: Any, box: AgentToolbox, output: Structured[Any] | None) -> Any:
    """Return the agent of a request, with the format of *output* and the functions of *box*."""
    if output is None and not (box.added and not isinstance(given, Omit)):
        return given
    agent: dict[str, Any] = {} if isinstance(given, Omit) else dict(to_plain(given) or {})
    if output is not None:
        text = dict(to_plain(agent.get("text")) or {})
        if "format" in text:
            raise InvalidParameterError("agent: expected no format of the text beside output_type")
        agent["text"] = text | {"format": {"type": "json_schema", "schema": output.schema}}
    if box.added and not isinstance(given, Omit):
        tools = [to_plain(each) for each in agent.get("tools") or ()]
        known = {each.get("name") for each in tools if each.get("type") == "function"}
        agent["tools"] = [*tools, *(each.definition for each in box.added if each.name not in known)]
    return agent


def _stream(
    executor: Any,
    session_id: str,
    *,
    input: Any,
    output_type: Any = None,
    tool_handlers: Any = None,
    on_tool_error: Callable[[Any], Any] | None = None,
    idempotency_key: str | Omit | None = omit,
    **settings: Any,
) -> Any:
    """Send *input*, a text or messages, to an idle session, and follow the turn to its end in a `with` block.

    *tool_handlers* serve the tool calls of the agent: functions with type hints, whose arguments are parsed, or a dict
    of functions by the name of their tool, which are called with one dict of arguments. Results are sent as text or
    JSON; a list of parts with a `type` of "input_text" or "input_image" is sent as it is. If a function raises, the
    agent receives the error; *on_tool_error* is called with the `AgentToolError` before, and may return another text,
    or raise. *output_type* parses the final answer; the session must have been created with it.

    The events, the tool results and `get_final_result` are those of `AgentSessionStream`. The settings of the call
    apply to each request; *idempotency_key* is that of the message. Raises `InvalidParameterError` for a session that
    is not idle, and the errors of each request. API operations: getAgentSession, streamAgentSessionEvents,
    createAgentSessionEvent.
    """
    from ...core.workflows.agent_tools import AgentToolbox
    from .streams import unopened
    from .turns import AgentTurn

    refuse_unknown("stream", settings)
    box, output = AgentToolbox.of(tool_handlers, on_tool_error), _structured(output_type, strict=False)
    turn = AgentTurn(box, output, shared(settings))
    return unopened(turn, executor, partial(turn.begin, session_id, input, idempotency_key))


def _given(value: Any) -> bool:
    return value is not None and not isinstance(value, Omit)


def _structured(output_type: Any, *, strict: bool) -> Structured[Any] | None:
    from ...core.structured.schema import structured

    return structured(output_type, "output_type", strict=strict) if _given(output_type) else None


class SessionsHelpers:
    """Turns of an agent that are followed to their end."""

    create: streamed[Create, AsyncCreate] = streamed(create_session)
    stream: lazy[StreamTurn, AsyncStreamTurn] = lazy(_stream)
    """Send *input*, a text or messages, to an idle session, and follow the turn to its end in a `with` block.

    *tool_handlers* serve the tool calls of the agent: functions with type hints, whose arguments are parsed, or a dict
    of functions by the name of their tool, which are called with one dict of arguments. Results are sent as text or
    JSON; a list of parts with a `type` of "input_text" or "input_image" is sent as it is. If a function raises, the
    agent receives the error; *on_tool_error* is called with the `AgentToolError` before, and may return another text,
    or raise. *output_type* parses the final answer; the session must have been created with it.

    The events, the tool results and `get_final_result` are those of `AgentSessionStream`. The settings of the call
    apply to each request; *idempotency_key* is that of the message. Raises `InvalidParameterError` for a session that
    is not idle, and the errors of each request. API operations: getAgentSession, streamAgentSessionEvents,
    createAgentSessionEvent.
    """
