"""The requests of typed chat completions, and conversations with functions as tools."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..._generated.api.chat.create_chat_completion import create_chat_completion
from ...core.omit import omit
from ...core.structured.parsing import Readers, chat_format, readers_of, typed_tools

if TYPE_CHECKING:
    from ..tool_dialogues import ChatToolRun
    from ..tool_turns import PreparedRun
    from .parsed import ParsedChatCompletion


def tool_run(
    functions: Iterable[Any],
    params: dict[str, Any],
    *,
    response_format: Any = omit,
    strict: bool = True,
    on_error: Any = "feed_back",
    **rules: Any,
) -> PreparedRun:
    """Prepare a conversation with *functions* as tools; *rules* are the fields of `ToolRules`.

    Raises `TypeError` for a parameter that `create` does not have.
    """
    from ...core.workflows.tool_loop import Conversation
    from ...core.workflows.tool_rules import ToolRules
    from ...core.workflows.toolbox import Toolbox
    from ..tool_dialogues import ChatDialogue, ChatToolRun
    from ..tool_turns import PreparedRun
    from .parsed import parsed_completion

    checked = ToolRules(**rules)
    params |= checked.items("messages")
    box = Toolbox.of(functions, params.get("tools"), on_error)
    mine = [{"type": "function", "function": each.param} for each in box.tools.values()]
    readers, given = typed(response_format, params | {"tools": [*mine, *box.others]}, strict=strict)
    create_chat_completion(**given)
    dialogue = ChatDialogue.with_tools(given)

    def response(answer: Any) -> ParsedChatCompletion[Any]:
        return parsed_completion(answer, Readers[Any]())

    def result(answer: Any) -> ChatToolRun[Any]:
        last = parsed_completion(answer, Readers(readers.content, typed_tools(box.others)[1]))
        return ChatToolRun(last, dialogue.said)

    return PreparedRun(Conversation(dialogue, box, checked), response, result)


def typed(
    response_format: Any, params: dict[str, Any], *, parse_as: Any = omit, strict: bool = True
) -> tuple[Readers[Any], dict[str, Any]]:
    """Return the readers of the completion, and the parameters of the request."""
    tools, tool_readers = typed_tools(params.get("tools", omit))
    readers, requested = readers_of(response_format, parse_as, tool_readers, "response_format", strict=strict)
    asked = response_format if requested is None else chat_format(requested)
    return readers, params | {"response_format": asked, "tools": tools}
