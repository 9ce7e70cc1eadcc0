# Written by a template of this project.
__title__ = "template_override"
__version__ = "1.0.0"
LICENSED_TO = "everybody"
