"""The file's name in `Content-Disposition` (RFC 6266, RFC 8187), which never leads out of a folder."""

from __future__ import annotations

import pytest

from generator.runtime.file_names import file_name


@pytest.mark.parametrize(
    ("header", "name"),
    [
        (None, None),
        ("attachment", None),
        ("attachment; filename=plain.pdf", "plain.pdf"),
        ('attachment; filename="with space; and semicolon.pdf"', "with space; and semicolon.pdf"),
        (r'attachment; filename="a \"quoted\" word.pdf"', "a _quoted_ word.pdf"),
        ("inline; FileName = x.txt ; size=3", "x.txt"),
        ("attachment; filename=\"EURO.txt\"; filename*=UTF-8''%e2%82%ac%20rates.txt", "€ rates.txt"),
        ("attachment; filename*=iso-8859-1'en'%A3.txt; filename=pound.txt", "£.txt"),
        ("attachment; filename*=UTF-8''%ff%ff; filename=fallback.txt", "fallback.txt"),
        ("attachment; filename*=shift-jis''%41; filename=fallback.txt", "fallback.txt"),
        ("attachment; filename=first.txt; filename=second.txt", "first.txt"),
    ],
)
def test_names(header: str | None, name: str | None) -> None:
    assert file_name(header) == name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("../../etc/passwd", "passwd"),
        (r"C:\\Windows\\win.ini", "win.ini"),
        ("C:evil.txt", "C_evil.txt"),
        ("..", None),
        (".", None),
        ("/", None),
        (" . . ", None),
        ("trailing. ", "trailing"),
        ("a\x00b\x1f.txt", "a_b_.txt"),
        ("\u202egpj.exe", "_gpj.exe"),
        ("nul", "_nul"),
        ("COM1.txt", "_COM1.txt"),
        (".profile", ".profile"),
    ],
)
def test_names_are_safe(written: str, name: str | None) -> None:
    assert file_name(f'attachment; filename="{written}"') == name


def test_an_extended_name_is_made_safe_too() -> None:
    assert file_name("attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd") == "passwd"
