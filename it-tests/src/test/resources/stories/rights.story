# A clerk approves, deposits and looks up, for his own merchant only.

> clerk purchase ORDERNUMBER=1 AMOUNT=2500 PAYMENTAMOUNT=2500
< PRC_OPERATION_SUCCESS RC_NONE

> clerk refund ORDERNUMBER=1 CREDITNUMBER=1 AMOUNT=500
< PRC_AUTHORIZATION_ERROR RC_ACCESS
> clerk close BATCHNUMBER=1
< PRC_AUTHORIZATION_ERROR RC_ACCESS
> clerk CREATEUSER USER=friend PASSWORD="a password of some length"
< PRC_AUTHORIZATION_ERROR RC_ACCESS
> clerk SETUSERACCESSRIGHTS USER=friend ROLE=0
< PRC_AUTHORIZATION_ERROR RC_ACCESS
> clerk cassette $HOSTNAME=elsewhere.example
< PRC_AUTHORIZATION_ERROR RC_ACCESS
> clerk CREATEMERCHANT MERCHANTNUMBER=700
< PRC_AUTHORIZATION_ERROR RC_ACCESS

> clerk orders
= 1 PSOrder numberOfCredits=0
> clerk batches
= 1 PSBatch state=batch_open
@ no batch

# Another merchant's, there or not.
> clerk purchase MERCHANTNUMBER={other-shop} ORDERNUMBER=2 AMOUNT=2500 PAYMENTAMOUNT=2500
< PRC_AUTHORIZATION_ERROR RC_ACCESS
> clerk purchase MERCHANTNUMBER=999999 ORDERNUMBER=2 AMOUNT=2500 PAYMENTAMOUNT=2500
< PRC_AUTHORIZATION_ERROR RC_ACCESS
> clerk QUERYORDERS
< PRC_OPERATION_SUCCESS RC_NONE
= 1 PSOrder
= 1 PSOrder merchantNumber={shop}

> admin SETUSERACCESSRIGHTS USER=admin ROLE=3 MERCHANTNUMBER={shop}
< PRC_AUTHORIZATION_ERROR RC_USER

# What the merchant wants done by two persons waits until the second one gives the same command.
> clerk MODIFYMERCHANT MERCHANTNUMBER={shop} TWOPERSONCLOSE=0
< PRC_AUTHORIZATION_ERROR RC_ACCESS
> admin MODIFYMERCHANT MERCHANTNUMBER={shop} TWOPERSONCLOSE=1 TWOPERSONREFUND=840:400
> admin QUERYMERCHANTS MERCHANTNUMBER={shop}
= 1 PSMerchant twoPersonClose=1 twoPersonRefund=840:400
> admin SETUSERACCESSRIGHTS USER={clerk} ROLE=2 MERCHANTNUMBER={shop}
> clerk refund ORDERNUMBER=1 CREDITNUMBER=1 AMOUNT=500
< PRC_OPERATION_PENDING RC_SECOND_PERSON
> clerk close BATCHNUMBER=1
< PRC_OPERATION_PENDING RC_SECOND_PERSON
> clerk close BATCHNUMBER=1 FORCE=0
< PRC_OPERATION_PENDING RC_SECOND_PERSON
> clerk QUERYPROPOSALS
= 2 PSProposal proposedBy={clerk} mine=1
= 1 PSProposal operation=REFUND orderNumber=1 creditNumber=1 amount=500 currency=840
= 1 PSBatchTotal numberOfPayments=1 totalPaymentAmount=2500 numberOfCredits=0
@ no batch
> admin refund ORDERNUMBER=1 CREDITNUMBER=1 AMOUNT=500
# The batch holds a credit now, so what the clerk saw is not what the administrator closes.
> admin close BATCHNUMBER=1
< PRC_OPERATION_PENDING RC_SECOND_PERSON
> clerk DELETEPROPOSAL MERCHANTNUMBER={shop} BATCHNUMBER=1
> admin close BATCHNUMBER=1
< PRC_OPERATION_PENDING RC_SECOND_PERSON
> clerk close BATCHNUMBER=1
> admin close BATCHNUMBER=1
> admin QUERYPROPOSALS MERCHANTNUMBER={shop}
= no PSProposal
@ 1 batch state=accepted net=2000
