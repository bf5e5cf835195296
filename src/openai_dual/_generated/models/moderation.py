"""`Moderation`: `CreateModerationResponseResultsItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .create_moderation_response_results_item_categories import CreateModerationResponseResultsItemCategories
    from .create_moderation_response_results_item_category_applied_input_types import (
        CreateModerationResponseResultsItemCategoryAppliedInputTypes,
    )
    from .create_moderation_response_results_item_category_scores import (
        CreateModerationResponseResultsItemCategoryScores,
    )


class Moderation(BaseModel):
    """`CreateModerationResponseResultsItem` in the description."""

    __slots__ = (
        "flagged",
        "categories",
        "category_scores",
        "category_applied_input_types",
    )
    _required = frozenset(
        {
            "flagged",
            "categories",
            "category_scores",
            "category_applied_input_types",
        }
    )

    flagged: bool
    """Whether any category applies."""
    categories: CreateModerationResponseResultsItemCategories
    """Moderation category to whether the input belongs to it."""
    category_scores: CreateModerationResponseResultsItemCategoryScores
    """Moderation category to its score, from 0 to 1."""
    category_applied_input_types: CreateModerationResponseResultsItemCategoryAppliedInputTypes
    """Moderation category to the kinds of input that its score is based on."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            flagged: bool,
            categories: CreateModerationResponseResultsItemCategories,
            category_scores: CreateModerationResponseResultsItemCategoryScores,
            category_applied_input_types: CreateModerationResponseResultsItemCategoryAppliedInputTypes,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.flagged = get("flagged")
        self.categories = _categories(get("categories"))
        self.category_scores = _category_scores(get("category_scores"))
        self.category_applied_input_types = _category_applied_input_types(get("category_applied_input_types"))
        return self


_categories = to_model(
    "create_moderation_response_results_item_categories", "CreateModerationResponseResultsItemCategories"
)
_category_scores = to_model(
    "create_moderation_response_results_item_category_scores", "CreateModerationResponseResultsItemCategoryScores"
)
_category_applied_input_types = to_model(
    "create_moderation_response_results_item_category_applied_input_types",
    "CreateModerationResponseResultsItemCategoryAppliedInputTypes",
)
