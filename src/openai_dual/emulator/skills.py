"""Skills and their versions: uploaded as files or as one archive, downloaded as an archive.

Name and description are those that `SKILL.md` begins with: lines such as `name: sums`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile, ZipInfo

from .collection import Collection
from .crud import Crud, Kind
from .messages import Refusal, Reply
from .multipart import FormFile
from .shaping import Item, answered, listed
from .visit import Service, Visit

SKILLS = "/skills"
ABOUT = "SKILL.md"
ARCHIVE = "application/zip"
CRUD = Crud((Kind(SKILLS, "skill_"),))


def create(visit: Visit) -> Reply:
    """Make a skill, and with it its version 1."""
    archive = _archive(visit.body)
    about = _about(archive) | {"default_version": "1", "latest_version": "1"}
    skill = CRUD.add(SKILLS, visit, about)
    _keep_version(visit, skill, archive)
    return answered(visit, skill)


def update(visit: Visit) -> Reply:
    """Make another version the one that is used if none is named."""
    skill, version = CRUD.find(SKILLS, visit), visit.body["default_version"]
    skill["default_version"] = _version(visit, skill, version)["version"]
    return answered(visit, skill)


def content(visit: Visit) -> Reply:
    """Download the version that is used if none is named."""
    skill = CRUD.find(SKILLS, visit)
    return _download(visit, _version(visit, skill, skill["default_version"]))


def create_version(visit: Visit) -> Reply:
    """Add a version to a skill."""
    skill, archive = CRUD.find(SKILLS, visit), _archive(visit.body)
    skill["latest_version"] = str(int(skill["latest_version"]) + 1)
    if visit.body.get("default"):
        skill["default_version"] = skill["latest_version"]
    return answered(visit, _keep_version(visit, skill, archive))


def list_versions(visit: Visit) -> Reply:
    """List the versions of a skill page by page."""
    versions = _versions(visit, CRUD.find(SKILLS, visit))
    return listed(visit, versions, versions.all())


def retrieve_version(visit: Visit) -> Reply:
    """Describe a version."""
    return answered(visit, _named_version(visit))


def delete_version(visit: Visit) -> Reply:
    """Forget a version; the one that is used if none is named has to stay."""
    skill, version = CRUD.find(SKILLS, visit), _named_version(visit)
    if version["version"] == skill["default_version"]:
        raise Refusal(400, "The default version of a skill cannot be deleted.", param="version")
    _versions(visit, skill).remove(version["id"])
    return answered(visit, version | {"deleted": True})


def version_content(visit: Visit) -> Reply:
    """Download a version."""
    return _download(visit, _named_version(visit))


def _archive(body: Mapping[str, Any]) -> bytes:
    """Return the archive that was uploaded, or make one of the files that were."""
    given: list[FormFile] = body["files"] if isinstance(body["files"], list) else [body["files"]]
    if len(given) == 1 and given[0].name.endswith(".zip"):
        return given[0].content
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for name, content in {file.name: file.content for file in given}.items():
            archive.writestr(ZipInfo(name), content)
    return packed.getvalue()


def _about(archive: bytes) -> dict[str, str]:
    """Read name and description from the archive."""
    try:
        with ZipFile(BytesIO(archive)) as packed:
            named = next((name for name in packed.namelist() if name.endswith(ABOUT)), None)
            text = packed.read(named).decode("utf-8", "replace") if named else ""
    except BadZipFile:
        raise Refusal(400, "Invalid 'files': this is no zip archive.", param="files") from None
    found: dict[str, str] = dict(re.findall(r"^(name|description):\s*(.+?)\s*$", text, re.MULTILINE))
    return {"name": "unnamed", "description": ""} | found


def _keep_version(visit: Visit, skill: Item, archive: bytes) -> Item:
    version: Item = {
        "id": visit.state.new_id("skillver_"),
        "object": "skill.version",
        "skill_id": skill["id"],
        "version": skill["latest_version"],
        "created_at": visit.state.now(),
        **_about(archive),
    }
    visit.state.contents[version["id"]] = FormFile(f"{skill['name']}.zip", ARCHIVE, archive)
    return _versions(visit, skill).add(version)


def _versions(visit: Visit, skill: Item) -> Collection:
    return visit.state.kept("skill version", skill["id"])


def _named_version(visit: Visit) -> Item:
    return _version(visit, CRUD.find(SKILLS, visit), visit.path["version"])


def _version(visit: Visit, skill: Item, number: str) -> Item:
    found = _versions(visit, skill).all(lambda version: version["version"] == number)
    if not found:
        raise Refusal(404, f"No version '{number}' found of skill '{skill['id']}'.", param="version")
    return found[0]


def _download(visit: Visit, version: Item) -> Reply:
    return Reply(200, ARCHIVE, visit.state.contents[version["id"]].content)


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
