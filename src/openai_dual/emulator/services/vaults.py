"""Vaults and their credentials; the secret values of a credential are never returned."""

from __future__ import annotations

from collections.abc import Mapping

from ..messages import Json
from ..request_context import RequestContext, Service
from .crud import Crud, Kind
from .shaping import Item

VAULTS = "/vaults"
SECRETS = ("access_token", "token", "secret_value", "refresh_token", "client_secret")


def _credential(_: RequestContext, item: Item) -> Item:
    return {"auth": _without_secrets(item["auth"]), "updated_at": item["created_at"]}


def _without_secrets(auth: Json) -> Json:
    if not isinstance(auth, dict):
        return auth
    return {name: _without_secrets(value) for name, value in auth.items() if name not in SECRETS}


def _has_metadata(context: RequestContext, item: Item) -> bool:
    wanted = context.query.get("metadata") or {}
    return all((item.get("metadata") or {}).get(name) == value for name, value in wanted.items())


CRUD = Crud(
    (
        Kind(VAULTS, "vault_", {"metadata": {}}, visible=_has_metadata),
        Kind(f"{VAULTS}/{{vault_id}}/credentials", "vcred_", {"metadata": {}}, _credential, visible=_has_metadata),
    )
)

SERVICES: Mapping[str, Service] = CRUD.services
