"""Names of `openai_dual.types.beta.responses`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...._model import official_module, public_type, register_official

if TYPE_CHECKING:
    from ....models.beta_token_counts_resource import BetaTokenCountsResource as InputTokenCountResponse
    from ....params.count_beta_response_input_tokens import BetaTokenCountsBodyParam as InputTokenCountParams
    from ....params.list_beta_response_input_items import ListBetaResponseInputItemsParams as InputItemListParams

    __all__ = [
        "InputItemListParams",
        "InputTokenCountParams",
        "InputTokenCountResponse",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "InputItemListParams": ("_generated.params.list_beta_response_input_items", "ListBetaResponseInputItemsParams"),
    "InputTokenCountParams": ("_generated.params.count_beta_response_input_tokens", "BetaTokenCountsBodyParam"),
    "InputTokenCountResponse": ("_generated.models.beta_token_counts_resource", "BetaTokenCountsResource"),
}
_OFFICIAL = (
    "input_token_count_params",
    "input_token_count_response",
)
_NAMESPACES = ()

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name in _OFFICIAL:
            return official_module(f"{PUBLIC}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = public_type(f"{__name__.partition('._generated')[0]}.{module}", attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])

    PUBLIC = __name__.replace("._generated", "")
    register_official(PUBLIC, _OFFICIAL)
