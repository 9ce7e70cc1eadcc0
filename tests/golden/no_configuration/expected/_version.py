# Generated from the API's document: #/info
__title__ = "no_configuration"
__version__ = "2.3.0"
