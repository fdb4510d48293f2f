resource "azurerm_subnet" "fail_alone" {
  name = "data"
}

resource "azurerm_subnet" "fail_delegated" {
  delegation {
    name = "web"
    service_delegation {
      name = "Microsoft.Web/serverFarms"
    }
  }
}
