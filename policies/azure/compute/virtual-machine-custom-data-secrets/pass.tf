resource "azurerm_linux_virtual_machine" "vault" {
  custom_data = base64encode("export DB_PASSWORD=$(az keyvault secret show --name db --query value -o tsv)")
}

resource "azurerm_linux_virtual_machine" "plain" {
  custom_data = "apt-get install -y nginx"
}

resource "azurerm_linux_virtual_machine" "cloud_init" {
  custom_data = base64encode(<<EOF
  #cloud-config
  ssh_pwauth: false
  chpasswd: { expire: false }
  users:
    - name: ops
      lock_passwd: true
  EOF
  )
}

resource "azurerm_linux_virtual_machine" "nothing" {}

resource "azurerm_linux_virtual_machine" "fetched" {
  custom_data = base64encode("#!/bin/sh\nexport DB_PASSWORD=`az keyvault secret show --id $ID --query value`\n")
}
