"""`BetaFunctionShellToolParam`: `BetaFunctionShellToolParam` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller
    from .beta_container_auto_param import BetaContainerAutoParam
    from .beta_container_reference_param import BetaContainerReferenceParam
    from .beta_local_environment_param import BetaLocalEnvironmentParam


class BetaFunctionShellToolParam(TypedDict, total=False):
    """`BetaFunctionShellToolParam`, as a request gives it."""

    type: Required[Literal["shell"]]
    environment: BetaContainerAutoParam | BetaLocalEnvironmentParam | BetaContainerReferenceParam | BaseModel | None
    allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None
