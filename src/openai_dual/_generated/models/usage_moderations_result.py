"""`UsageModerationsResult`: `UsageModerationsResult` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class DataResultOrganizationUsageModerationsResult(BaseModel):
    """`UsageModerationsResult` in the description."""

    __slots__ = (
        "object",
        "input_tokens",
        "num_model_requests",
        "project_id",
        "user_id",
        "api_key_id",
        "model",
    )
    _required = frozenset(
        {
            "object",
            "input_tokens",
            "num_model_requests",
        }
    )

    object: Literal["organization.usage.moderations.result"]
    """Type name of the object."""
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """Number of requests to the model."""
    project_id: str | None
    """Id of the project."""
    user_id: str | None
    """Id of the user."""
    api_key_id: str | None
    """Id of the API key."""
    model: str | None
    """Id of the model."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["organization.usage.moderations.result"],
            input_tokens: int,
            num_model_requests: int,
            project_id: str | None = None,
            user_id: str | None = None,
            api_key_id: str | None = None,
            model: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.input_tokens = get("input_tokens")
        self.num_model_requests = get("num_model_requests")
        self.project_id = get("project_id")
        self.user_id = get("user_id")
        self.api_key_id = get("api_key_id")
        self.model = get("model")
        return self


UsageModerationsResult = DataResultOrganizationUsageModerationsResult
"""The name by which other modules import the class: no other class has it."""
