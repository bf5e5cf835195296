"""The administration of the organization: a table of its resources, and the operations that are not plain CRUD.

Users cannot be created, so some exist from the start; so do one project and the rate limits of every project.
"""

from __future__ import annotations

from collections.abc import Mapping

from ...messages import Json, Reply
from ...request_context import RequestContext, Service
from ...schema.sampler import NOW
from .. import audit_log
from ..crud import Crud, Kind
from ..shaping import Item, item_reply, page_reply

ORGANIZATION = "/organization"
PROJECTS = "/organization/projects"
PROJECT = f"{PROJECTS}/{{project_id}}"
CERTIFICATES = "/organization/certificates"
USERS = "/organization/users"
GROUPS = "/organization/groups"
ROLES = "/organization/roles"
MEMBERS = "/projects/{project_id}"
PROJECT_ROLES = f"{MEMBERS}/roles"
ACCOUNTS = f"{PROJECT}/service_accounts"
API_KEYS = f"{PROJECT}/api_keys"
EXTERNAL_KEYS = "/organization/external_keys"
EXTERNAL_STORAGE = "/organization/external_storage"
IDENTITIES = "/organization/workload_identity_providers"
WEEK = 7 * 86_400
YEAR = 365 * 86_400

OWNER: Mapping[str, Json] = {
    "type": "user",
    "object": "organization.user",
    "id": "user-owner",
    "name": "Olive Owner",
    "email": "olive@example.com",
    "role": "owner",
    "created_at": NOW,
}
PEOPLE = (
    {"id": "user-owner", "name": "Olive Owner", "email": "olive@example.com", "role": "owner"},
    {"id": "user-reader", "name": "Rob Reader", "email": "rob@example.com", "role": "reader"},
    {"id": "user-third", "name": "Thea Third", "email": "thea@example.com", "role": "reader"},
)
DEFAULT_PROJECT = ({"id": "proj_default", "name": "Default"},)
LIMITS = tuple(
    {"id": f"rl-{model}", "model": model, "max_requests_per_1_minute": 10_000, "max_tokens_per_1_minute": 2_000_000}
    for model in ("gpt-4o", "gpt-4o-mini", "text-embedding-3-small")
)
ROLE: Mapping[str, Json] = {"predefined_role": False, "description": None, "permissions": []}


ACTIVE = {"status": "active"}
PENDING: Mapping[str, Json] = {"status": "pending", "projects": []}
INACTIVE: Mapping[str, Json] = {"object": "organization.certificate", "active": False}
ASSIGNED = {"created": "role.assignment.created", "deleted": "role.assignment.deleted"}


def audited(noun: str, created: str = "created") -> Mapping[str, str]:
    """Return the audit log's event types for a kind of resource."""
    return {"created": f"{noun}.{created}", "updated": f"{noun}.updated", "deleted": f"{noun}.deleted"}


def _secret(context: RequestContext, item: Item) -> Item:
    """Return a made-up key, which is shown once, and its redacted form."""
    value = context.state.new_id("sk-emulated-")
    lifetime = item.get("expires_in_seconds")
    expiry = {"expires_at": item["created_at"] + lifetime} if lifetime else {}
    return {"value": value, "redacted_value": f"{value[:12]}***{value[-4:]}"} | expiry


def _user(_: RequestContext, item: Item) -> Item:
    return {"user": {"object": "user"} | {name: item[name] for name in ("id", "name", "email")}}


def _invitation(_: RequestContext, item: Item) -> Item:
    return {"expires_at": item["created_at"] + WEEK}


def _certificate(_: RequestContext, item: Item) -> Item:
    created = item["created_at"]
    details = {"valid_at": created, "expires_at": created + YEAR, "content": item["certificate"]}
    return {"certificate_details": details, "projects": {}}


def _account(context: RequestContext, item: Item) -> Item:
    """Give a service account an API key, unless the request asks for none."""
    return {"api_key": None if item.get("create_service_account_only") else _new_key(context, item, "Secret Key")}


def _wanted_projects(context: RequestContext, project: Item) -> bool:
    return bool(context.query.get("include_archived")) or project["status"] == "active"


def _wanted_users(context: RequestContext, user: Item) -> bool:
    emails = context.query.get("emails")
    return not emails or user["email"] in emails


def _wanted_keys(context: RequestContext, key: Item) -> bool:
    return context.query.get("owner_project_access", "any") in {"any", key["owner_project_access"]}


KINDS = (
    Kind(PROJECTS, "proj_", ACTIVE, audit=audited("project"), visible=_wanted_projects, existing=DEFAULT_PROJECT),
    Kind(USERS, "user-", computed=_user, audit=audited("user"), visible=_wanted_users, existing=PEOPLE),
    Kind(GROUPS, "group_", {"is_scim_managed": False, "group_type": "group"}, audit=audited("group")),
    Kind(ROLES, "role_", {**ROLE, "resource_type": "api.organization"}, audit=audited("role")),
    Kind("/organization/invites", "invite-", PENDING, _invitation, audit=audited("invite", created="sent")),
    Kind("/organization/admin_api_keys", "key_", {"owner": OWNER}, _secret, audit=audited("api_key")),
    Kind(CERTIFICATES, "cert_", INACTIVE, _certificate, audit=audited("certificate")),
    Kind("/organization/spend_alerts", "alert_"),
    Kind(f"{USERS}/{{user_id}}/roles", "role_", source=ROLES, reference="role_id", audit=ASSIGNED),
    Kind(f"{GROUPS}/{{group_id}}/users", "user-", source=USERS, reference="user_id"),
    Kind(f"{GROUPS}/{{group_id}}/roles", "role_", source=ROLES, reference="role_id", audit=ASSIGNED),
    Kind(f"{PROJECT}/users", "user-", source=USERS, reference="user_id", audit=audited("user", created="added")),
    Kind(f"{PROJECT}/groups", "group_", source=GROUPS, reference="group_id"),
    Kind(ACCOUNTS, "svc_acct_", {"role": "member"}, _account, audit=audited("service_account")),
    Kind(API_KEYS, "key_", {"owner_project_access": "active"}, audit=audited("api_key"), visible=_wanted_keys),
    Kind(f"{PROJECT}/rate_limits", "rl-", audit=audited("rate_limit"), existing=LIMITS),
    Kind(f"{PROJECT}/spend_alerts", "alert_"),
    Kind(PROJECT_ROLES, "role_", {**ROLE, "resource_type": "api.project"}, audit=audited("role")),
    Kind(EXTERNAL_KEYS, "extkey_", {"workspace_id": "ws_emulated"}),
    Kind(EXTERNAL_STORAGE, "extstore_", {"geography": "us", "status": "pending"}),
    Kind(IDENTITIES, "wip_", {"enabled": True}),
    Kind(f"{IDENTITIES}/{{workload_identity_provider_id}}/federation_rules", "wifr_", {"enabled": True}),
    Kind(f"{MEMBERS}/users/{{user_id}}/roles", "role_", source=PROJECT_ROLES, reference="role_id", audit=ASSIGNED),
    Kind(f"{MEMBERS}/groups/{{group_id}}/roles", "role_", source=PROJECT_ROLES, reference="role_id", audit=ASSIGNED),
)
CRUD = Crud(KINDS)


def archive_project(context: RequestContext) -> Reply:
    """Archive a project: it can be retrieved, but lists show it only on request."""
    project = CRUD.find(PROJECTS, context)
    project.update(status="archived", archived_at=context.state.now())
    audit_log.record(context, "project.archived", project["id"])
    return item_reply(context, project)


def create_account_key(context: RequestContext) -> Reply:
    """Create a further key of a service account."""
    account = CRUD.find(ACCOUNTS, context)
    return item_reply(context, _new_key(context, account, (context.body or {}).get("name") or "Secret Key"))


def _new_key(context: RequestContext, account: Item, name: str) -> Item:
    """Create a key of a service account and list it in the project; only this response shows its value."""
    known = {name: account[name] for name in ("id", "name", "role", "created_at")}
    owner = {"type": "service_account", "service_account": known}
    key = {"name": name, "created_at": context.state.now(), "owner": owner}
    kept = CRUD.add(API_KEYS, context, key | _secret(context, key))
    return kept | {"object": "organization.project.service_account.api_key"}


def validate_key(context: RequestContext) -> Reply:
    """Check that an external key can be used."""
    CRUD.find(EXTERNAL_KEYS, context)
    return item_reply(context, {"status": "valid"})


def validate_storage(context: RequestContext) -> Reply:
    """Check that external storage can be used."""
    storage = CRUD.find(EXTERNAL_STORAGE, context)
    storage["status"] = "validated"
    return item_reply(context, storage)


def switch_certificates(context: RequestContext) -> Reply:
    """Activate or deactivate certificates, of the organization or of a project."""
    active = context.operation.path.endswith("/activate")
    found = [CRUD.find(CERTIFICATES, context, key) for key in context.body["certificate_ids"]]
    for certificate in found:
        if "project_id" in context.path:
            certificate["projects"][CRUD.find(PROJECTS, context)["id"]] = active
        else:
            certificate["active"] = active
        event = "certificates.activated" if active else "certificates.deactivated"
        audit_log.record(
            context, event, certificate["id"], certificates=[{"id": certificate["id"], "name": certificate["name"]}]
        )
    return item_reply(context, {"data": [_seen_from(context, certificate) for certificate in found]})


def list_project_certificates(context: RequestContext) -> Reply:
    """List the certificates that were activated in a project, with their current state."""
    project, kind = CRUD.find(PROJECTS, context), CRUD.kind(CERTIFICATES)
    certificates = CRUD.collection(kind, context)
    held = certificates.all(lambda certificate: project["id"] in certificate["projects"])
    return page_reply(context, certificates, [_seen_from(context, certificate) for certificate in held])


def _seen_from(context: RequestContext, certificate: Item) -> Item:
    """Return a certificate as the address describes it: for the organization, or for one project."""
    project = context.path.get("project_id")
    if project is None:
        return certificate
    return certificate | {"object": "organization.project.certificate", "active": certificate["projects"][project]}


SERVICES: Mapping[str, Service] = {
    **CRUD.services,
    "archive-project": archive_project,
    "CreateanAPIkeyforaserviceaccount": create_account_key,
    "validate-external-key": validate_key,
    "validate-external-storage": validate_storage,
    "activateOrganizationCertificates": switch_certificates,
    "deactivateOrganizationCertificates": switch_certificates,
    "listProjectCertificates": list_project_certificates,
    "activateProjectCertificates": switch_certificates,
    "deactivateProjectCertificates": switch_certificates,
}
