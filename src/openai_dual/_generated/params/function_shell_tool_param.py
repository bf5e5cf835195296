"""`FunctionShellToolParam`: `FunctionShellToolParam` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.callable_tool_allowed_caller import CallableToolAllowedCaller
    from .container_auto_param import ContainerAutoParam
    from .container_reference_param import ContainerReferenceParam
    from .local_environment_param import LocalEnvironmentParam


class FunctionShellToolParam(TypedDict, total=False):
    """`FunctionShellToolParam`, as a request gives it."""

    type: Required[Literal["shell"]]
    environment: ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam | BaseModel | None
    allowed_callers: Sequence[CallableToolAllowedCaller] | None
