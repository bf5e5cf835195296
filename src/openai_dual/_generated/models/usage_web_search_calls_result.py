"""`UsageWebSearchCallsResult`: `UsageWebSearchCallsResult` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class DataResultOrganizationUsageWebSearchesResult(BaseModel):
    """`UsageWebSearchCallsResult` in the description."""

    __slots__ = (
        "object",
        "num_model_requests",
        "num_requests",
        "project_id",
        "user_id",
        "api_key_id",
        "model",
        "context_level",
        "api_source",
    )
    _required = frozenset(
        {
            "object",
            "num_model_requests",
            "num_requests",
        }
    )

    object: Literal["organization.usage.web_searches.result"]
    """Type name of the object."""
    num_model_requests: int
    """Number of requests to the model."""
    num_requests: int
    """Number of requests."""
    project_id: str | None
    """Id of the project."""
    user_id: str | None
    """Id of the user."""
    api_key_id: str | None
    """Id of the API key."""
    model: str | None
    """Id of the model."""
    context_level: str | None
    """Context size of web search."""
    api_source: Literal["agents_api", "unlabeled"] | str | None
    """Source of the calls."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["organization.usage.web_searches.result"],
            num_model_requests: int,
            num_requests: int,
            project_id: str | None = None,
            user_id: str | None = None,
            api_key_id: str | None = None,
            model: str | None = None,
            context_level: str | None = None,
            api_source: Literal["agents_api", "unlabeled"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.num_model_requests = get("num_model_requests")
        self.num_requests = get("num_requests")
        self.project_id = get("project_id")
        self.user_id = get("user_id")
        self.api_key_id = get("api_key_id")
        self.model = get("model")
        self.context_level = get("context_level")
        self.api_source = get("api_source")
        return self


UsageWebSearchCallsResult = DataResultOrganizationUsageWebSearchesResult
"""The name by which other modules import the class: no other class has it."""
