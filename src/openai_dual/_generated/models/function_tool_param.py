"""`FunctionToolParam`: `FunctionToolParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .callable_tool_allowed_caller import CallableToolAllowedCaller
    from .empty_model_param import EmptyModelParam


class ToolFunction(BaseModel):
    """`FunctionToolParam` in the description."""

    __slots__ = (
        "name",
        "description",
        "parameters",
        "strict",
        "type",
        "output_schema",
        "defer_loading",
        "allowed_callers",
        "async_",
    )
    _required = frozenset(
        {
            "name",
            "type",
        }
    )
    _aliases = {
        "async_": "async",
    }

    name: str
    """Name of the function; at least 1 character; at most 128 characters."""
    description: str | None
    """Purpose of the function; the model reads it."""
    parameters: EmptyModelParam | None
    """JSON schema of the arguments of the function."""
    strict: bool | None
    """Whether the output must follow the schema exactly."""
    type: Literal["function"]
    """Type of the object; service default: "function"."""
    output_schema: dict[str, Any] | None
    """JSON schema of the result of the function."""
    defer_loading: bool | None
    """Whether the tool is loaded only when a tool search finds it."""
    allowed_callers: list[CallableToolAllowedCaller] | None
    """Who may call the tool; the model directly, or a program that the model writes; at least 1 element."""
    async_: bool | None
    """Whether calls are asynchronous."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            type: Literal["function"],
            description: str | None = None,
            parameters: EmptyModelParam | None = None,
            strict: bool | None = None,
            output_schema: dict[str, Any] | None = None,
            defer_loading: bool | None = None,
            allowed_callers: list[CallableToolAllowedCaller] | None = None,
            async_: bool | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.name = get("name")
        self.description = get("description")
        self.parameters = get("parameters")
        self.strict = get("strict")
        self.type = get("type")
        self.output_schema = get("output_schema")
        self.defer_loading = get("defer_loading")
        self.allowed_callers = get("allowed_callers")
        self.async_ = get("async")
        return self


FunctionToolParam = ToolFunction
"""The name by which other modules import the class: no other class has it."""
