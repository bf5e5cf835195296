"""Names of `openai_dual.types.admin.organization.projects.service_accounts`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ......_model import official_module, public_type, register_official

if TYPE_CHECKING:
    from ......models.api_key_create_response import APIKeyCreateResponse as APIKeyCreateResponse
    from ......params.create_project_service_account_api_key import (
        CreateProjectServiceAccountApiKeyBodyParam as APIKeyCreateParams,
    )

    __all__ = [
        "APIKeyCreateParams",
        "APIKeyCreateResponse",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "APIKeyCreateParams": (
        "_generated.params.create_project_service_account_api_key",
        "CreateProjectServiceAccountApiKeyBodyParam",
    ),
    "APIKeyCreateResponse": ("_generated.models.api_key_create_response", "APIKeyCreateResponse"),
}
_OFFICIAL = (
    "api_key_create_params",
    "api_key_create_response",
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
