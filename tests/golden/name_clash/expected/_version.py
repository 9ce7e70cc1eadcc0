# Generated from the API's document: #/info
__title__ = "name_clash"
__version__ = "1.0.0"
