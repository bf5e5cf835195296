"""Vaults and their credentials; the secret values of a credential are never returned."""

from __future__ import annotations

from collections.abc import Mapping

from ..messages import Json, Reply
from ..request_context import RequestContext, Service
from .crud import Crud, Kind
from .shaping import Item, given_fields, item_reply

VAULTS = "/vaults"
CREDENTIALS = f"{VAULTS}/{{vault_id}}/credentials"
SECRETS = ("access_token", "token", "secret_value", "refresh_token", "client_secret")


def _credential(_: RequestContext, item: Item) -> Item:
    return {"auth": _without_secrets(item["auth"])}


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
        Kind(CREDENTIALS, "vcred_", {"metadata": {}}, _credential, visible=_has_metadata),
    )
)


def find(context: RequestContext, key: str) -> Item:
    """Return the vault with the id *key*; an unknown one is refused with 404."""
    return CRUD.find(VAULTS, context, key)


def rotate(context: RequestContext) -> Reply:
    """Replace the secrets of a credential, or its metadata."""
    credential, given = CRUD.find(CREDENTIALS, context), given_fields(context.body)
    auth = {**credential["auth"], **_without_secrets(given.pop("auth", {}))}
    credential.update(given, auth=auth, updated_at=context.state.now())
    return item_reply(context, credential)


SERVICES: Mapping[str, Service] = {**CRUD.services, "updateVaultCredential": rotate}
