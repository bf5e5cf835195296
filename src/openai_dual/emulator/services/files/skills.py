"""Skills and their versions: uploaded as files or as an archive, downloaded as an archive.

Name and description are in the first lines of `SKILL.md`, for example `name: sums`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile, ZipInfo

from ...collection import Collection
from ...messages import Refusal, Reply
from ...request.multipart import FormFile
from ...request_context import RequestContext, Service
from ..crud import Crud, Kind
from ..shaping import Item, item_reply, page_reply

SKILLS = "/skills"
ABOUT = "SKILL.md"
ARCHIVE = "application/zip"
CRUD = Crud((Kind(SKILLS, "skill_"),))


def create(context: RequestContext) -> Reply:
    """Create a skill with its version 1."""
    archive = _archive(context.body)
    about = _about(archive) | {"default_version": "1", "latest_version": "1"}
    skill = CRUD.add(SKILLS, context, about)
    _keep_version(context, skill, archive)
    return item_reply(context, skill)


def update(context: RequestContext) -> Reply:
    """Set the default version."""
    skill, version = CRUD.find(SKILLS, context), context.body["default_version"]
    skill["default_version"] = _version(context, skill, version)["version"]
    return item_reply(context, skill)


def content(context: RequestContext) -> Reply:
    """Download the default version."""
    skill = CRUD.find(SKILLS, context)
    return _download(context, _version(context, skill, skill["default_version"]))


def create_version(context: RequestContext) -> Reply:
    """Add a version to a skill."""
    skill, archive = CRUD.find(SKILLS, context), _archive(context.body)
    skill["latest_version"] = str(int(skill["latest_version"]) + 1)
    if context.body.get("default"):
        skill["default_version"] = skill["latest_version"]
    return item_reply(context, _keep_version(context, skill, archive))


def list_versions(context: RequestContext) -> Reply:
    """List the versions of a skill page by page."""
    versions = _versions(context, CRUD.find(SKILLS, context))
    return page_reply(context, versions, versions.all())


def retrieve_version(context: RequestContext) -> Reply:
    """Retrieve a version."""
    return item_reply(context, _named_version(context))


def delete_version(context: RequestContext) -> Reply:
    """Delete a version; the default version cannot be deleted."""
    skill, version = CRUD.find(SKILLS, context), _named_version(context)
    if version["version"] == skill["default_version"]:
        raise Refusal(400, "The default version of a skill cannot be deleted.", param="version")
    _versions(context, skill).remove(version["id"])
    return item_reply(context, version | {"deleted": True})


def version_content(context: RequestContext) -> Reply:
    """Download a version."""
    return _download(context, _named_version(context))


def _archive(body: Mapping[str, Any]) -> bytes:
    """Return the uploaded archive, or an archive of the uploaded files."""
    given: list[FormFile] = body["files"] if isinstance(body["files"], list) else [body["files"]]
    if len(given) == 1 and given[0].name.endswith(".zip"):
        return given[0].content
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for name, content in {file.name: file.content for file in given}.items():
            archive.writestr(ZipInfo(name), content)
    return packed.getvalue()


def _about(archive: bytes) -> dict[str, str]:
    """Return the name and description in the archive."""
    try:
        with ZipFile(BytesIO(archive)) as packed:
            named = next((name for name in packed.namelist() if name.endswith(ABOUT)), None)
            text = packed.read(named).decode("utf-8", "replace") if named else ""
    except BadZipFile:
        raise Refusal(400, "Invalid 'files': this is no zip archive.", param="files") from None
    found: dict[str, str] = dict(re.findall(r"^(name|description):\s*(.+?)\s*$", text, re.MULTILINE))
    return {"name": "unnamed", "description": ""} | found


def _keep_version(context: RequestContext, skill: Item, archive: bytes) -> Item:
    version: Item = {
        "id": context.state.new_id("skillver_"),
        "object": "skill.version",
        "skill_id": skill["id"],
        "version": skill["latest_version"],
        "created_at": context.state.now(),
        **_about(archive),
    }
    context.state.contents[version["id"]] = FormFile(f"{skill['name']}.zip", ARCHIVE, archive)
    return _versions(context, skill).add(version)


def _versions(context: RequestContext, skill: Item) -> Collection:
    return context.state.collection("skill version", skill["id"])


def _named_version(context: RequestContext) -> Item:
    return _version(context, CRUD.find(SKILLS, context), context.path["version"])


def _version(context: RequestContext, skill: Item, number: str) -> Item:
    found = _versions(context, skill).all(lambda version: version["version"] == number)
    if not found:
        raise Refusal(404, f"No version '{number}' found of skill '{skill['id']}'.", param="version")
    return found[0]


def _download(context: RequestContext, version: Item) -> Reply:
    return Reply(200, ARCHIVE, context.state.contents[version["id"]].content)


SERVICES: Mapping[str, Service] = {
    **CRUD.services,
    "CreateSkill": create,
    "UpdateSkillDefaultVersion": update,
    "GetSkillContent": content,
    "CreateSkillVersion": create_version,
    "ListSkillVersions": list_versions,
    "GetSkillVersion": retrieve_version,
    "DeleteSkillVersion": delete_version,
    "GetSkillVersionContent": version_content,
}
