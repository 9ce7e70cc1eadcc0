"""Templates of a user over the project's own, from folders that hold more than files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.template_folder import merged, template_folder


@pytest.mark.skipif(os.name != "posix", reason="links and pipes of POSIX")
def test_pipes_and_circles_of_links_are_left_out(tmp_path: Path) -> None:
    templates, elsewhere = tmp_path / "templates", tmp_path / "elsewhere"
    templates.mkdir()
    elsewhere.mkdir()
    (elsewhere / "mine.jinja2").write_text("mine")
    (templates / "linked").symlink_to(elsewhere)
    (templates / "circle").symlink_to(templates)
    (templates / "loop").symlink_to(templates / "loop")
    os.mkfifo(templates / "pipe.jinja2")
    with merged(templates, "models") as folder:
        names = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}
        own = {
            path.relative_to(template_folder() / "models").as_posix()
            for path in (template_folder() / "models").rglob("*.jinja2")
        }
        assert names == {"linked/mine.jinja2", *own}
