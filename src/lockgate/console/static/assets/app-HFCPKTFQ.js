import{$ as ka,$a as Pl,$b as ec,$c as hi,A as $r,Aa as Zl,Ab as Eh,Ac as tt,B as wt,Ba as Jl,Bb as Nh,Bc as kd,C as S,Ca as ph,Cb as Oh,Cc as di,D as eh,Da as Z,
Db as ko,Dc as Dn,E as gr,Ea as vh,Eb as Mh,Ec as qt,F as y,Fa as Il,Fc as Ke,G as An,Ga as gh,Gb as Dh,Gc as ep,H as wo,Ha as bh,Hb as nn,Hc as nt,I as bd,Ia as yh,
Ib as So,Ic as mi,Ja as wh,Jb as Rh,K as ah,Ka as _h,Kb as Uh,L as za,La as xh,Lb as Bh,M as th,Ma as $l,Mb as ri,N as C,Na as zh,Nb as qh,Nc as ap,O as yd,Oa as yr,
Ob as Hh,P as nh,Pa as Ha,Q as rh,Qa as La,Qb as Lh,R as Ot,Ra as Fr,Rc as ic,S as ih,Sa as xd,Sb as ii,T as br,Ta as kh,Tb as Gh,Ua as Fl,Ub as Kh,Uc as oc,V as Gl,
Va as Pr,Vb as Yh,Vc as tp,W as U,Wa as _o,Wb as jh,Wc as np,X as et,Xa as Sh,Xb as oi,Xc as ui,Y as oh,Ya as Wr,Yb as Vh,Yc as fi,Z as wd,Za as En,Zb as Qh,_ as lh,
_a as tn,_b as Xh,_c as Sd,a as Bl,aa as _d,ab as wr,ac as li,b,ba as an,bb as Nn,bc as ac,c as Vf,cb as xo,cc as Zh,d as re,da as Mt,db as zo,dc as ci,e as Qf,
ea as Dt,eb as ei,ec as si,f as ql,fa as Sa,fc as Ut,g as Xf,ga as E,gc as tc,ha as Kl,hb as ai,i as Zf,ia as T,ic as nc,j as Jf,ja as Rt,jc as Bt,k as If,ka as Yl,
kc as Jh,l as $f,la as Me,lc as Ih,m as yo,ma as Cn,mc as $h,n as sw,na as Ta,nc as Fh,o as Hl,oa as ch,ob as Wl,oc as rc,p as x,pa as sh,pb as Th,q as Ff,qa as jl,
qb as ti,qc as On,r as ia,ra as dh,rb as se,rc as Ph,s as Pf,sa as mh,sb as ni,t as Wf,ta as uh,tb as at,u as oa,ua as Vl,ub as K,uc as Wh,v as yt,va as De,vb as Ah,
vc as D,wa as Ql,wb as zd,wc as Mn,x as Ll,xa as fh,xb as la,xc as ua,y as Tn,ya as hh,yc as To,z as Ae,za as Xl,zb as Ch,zc as we}from"./chunk-75TUMEWW.js";var fp=Bl(ge=>{"use strict";function Ed(e,a){var t=e.length;e.push(a);e:for(;0<t;){var n=t-1>>>1,r=e[n];if(0<lc(r,a))e[n]=a,e[t]=r,t=n;else break e}}function Ht(e){
return e.length===0?null:e[0]}function sc(e){if(e.length===0)return null;var a=e[0],t=e.pop();if(t!==a){e[0]=t;e:for(var n=0,r=e.length,i=r>>>1;n<i;){var o=2*(n+
1)-1,l=e[o],c=o+1,s=e[c];if(0>lc(l,t))c<r&&0>lc(s,l)?(e[n]=s,e[c]=t,n=c):(e[n]=l,e[o]=t,n=o);else if(c<r&&0>lc(s,t))e[n]=s,e[c]=t,n=c;else break e}}return a}function lc(e,a){
var t=e.sortIndex-a.sortIndex;return t!==0?t:e.id-a.id}ge.unstable_now=void 0;typeof performance=="object"&&typeof performance.now=="function"?(rp=performance,ge.
unstable_now=function(){return rp.now()}):(Td=Date,ip=Td.now(),ge.unstable_now=function(){return Td.now()-ip});var rp,Td,ip,rn=[],Rn=[],dw=1,rt=null,ca=3,Nd=!1,
Ao=!1,Co=!1,Od=!1,cp=typeof setTimeout=="function"?setTimeout:null,sp=typeof clearTimeout=="function"?clearTimeout:null,op=typeof setImmediate<"u"?setImmediate:
null;function cc(e){for(var a=Ht(Rn);a!==null;){if(a.callback===null)sc(Rn);else if(a.startTime<=e)sc(Rn),a.sortIndex=a.expirationTime,Ed(rn,a);else break;a=Ht(
Rn)}}function Md(e){if(Co=!1,cc(e),!Ao)if(Ht(rn)!==null)Ao=!0,vi||(vi=!0,pi());else{var a=Ht(Rn);a!==null&&Dd(Md,a.startTime-e)}}var vi=!1,Eo=-1,dp=5,mp=-1;function up(){
return Od?!0:!(ge.unstable_now()-mp<dp)}function Ad(){if(Od=!1,vi){var e=ge.unstable_now();mp=e;var a=!0;try{e:{Ao=!1,Co&&(Co=!1,sp(Eo),Eo=-1),Nd=!0;var t=ca;try{
a:{for(cc(e),rt=Ht(rn);rt!==null&&!(rt.expirationTime>e&&up());){var n=rt.callback;if(typeof n=="function"){rt.callback=null,ca=rt.priorityLevel;var r=n(rt.expirationTime<=
e);if(e=ge.unstable_now(),typeof r=="function"){rt.callback=r,cc(e),a=!0;break a}rt===Ht(rn)&&sc(rn),cc(e)}else sc(rn);rt=Ht(rn)}if(rt!==null)a=!0;else{var i=Ht(
Rn);i!==null&&Dd(Md,i.startTime-e),a=!1}}break e}finally{rt=null,ca=t,Nd=!1}a=void 0}}finally{a?pi():vi=!1}}}var pi;typeof op=="function"?pi=function(){op(Ad)}:
typeof MessageChannel<"u"?(Cd=new MessageChannel,lp=Cd.port2,Cd.port1.onmessage=Ad,pi=function(){lp.postMessage(null)}):pi=function(){cp(Ad,0)};var Cd,lp;function Dd(e,a){
Eo=cp(function(){e(ge.unstable_now())},a)}ge.unstable_IdlePriority=5;ge.unstable_ImmediatePriority=1;ge.unstable_LowPriority=4;ge.unstable_NormalPriority=3;ge.unstable_Profiling=
null;ge.unstable_UserBlockingPriority=2;ge.unstable_cancelCallback=function(e){e.callback=null};ge.unstable_forceFrameRate=function(e){0>e||125<e?console.error(
"forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported"):dp=0<e?Math.floor(1e3/e):5};ge.unstable_getCurrentPriorityLevel=
function(){return ca};ge.unstable_next=function(e){switch(ca){case 1:case 2:case 3:var a=3;break;default:a=ca}var t=ca;ca=a;try{return e()}finally{ca=t}};ge.unstable_requestPaint=
function(){Od=!0};ge.unstable_runWithPriority=function(e,a){switch(e){case 1:case 2:case 3:case 4:case 5:break;default:e=3}var t=ca;ca=e;try{return a()}finally{
ca=t}};ge.unstable_scheduleCallback=function(e,a,t){var n=ge.unstable_now();switch(typeof t=="object"&&t!==null?(t=t.delay,t=typeof t=="number"&&0<t?n+t:n):t=n,
e){case 1:var r=-1;break;case 2:r=250;break;case 5:r=1073741823;break;case 4:r=1e4;break;default:r=5e3}return r=t+r,e={id:dw++,callback:a,priorityLevel:e,startTime:t,
expirationTime:r,sortIndex:-1},t>n?(e.sortIndex=t,Ed(Rn,e),Ht(rn)===null&&e===Ht(Rn)&&(Co?(sp(Eo),Eo=-1):Co=!0,Dd(Md,t-n))):(e.sortIndex=r,Ed(rn,e),Ao||Nd||(Ao=
!0,vi||(vi=!0,pi()))),e};ge.unstable_shouldYield=up;ge.unstable_wrapCallback=function(e){var a=ca;return function(){var t=ca;ca=a;try{return e.apply(this,arguments)}finally{
ca=t}}}});var pp=Bl((o3,hp)=>{"use strict";hp.exports=fp()});var a1=Bl(Vs=>{"use strict";var Ge=pp(),eg=re(),mw=sw();function _(e){var a="https://react.dev/errors/"+e;if(1<arguments.length){a+="?args[]="+encodeURIComponent(
arguments[1]);for(var t=2;t<arguments.length;t++)a+="&args[]="+encodeURIComponent(arguments[t])}return"Minified React error #"+e+"; visit "+a+" for the full mes\
sage or use the non-minified dev environment for full errors and additional helpful warnings."}function ag(e){return!(!e||e.nodeType!==1&&e.nodeType!==9&&e.nodeType!==
11)}function vl(e){for(var a=e,t=a;t&&!t.alternate;)a=t,(a.flags&4098)!==0&&(e=a.return),t=a.return;for(;a.return;)a=a.return;return a.tag===3?e:null}function tg(e){
if(e.tag===13){var a=e.memoizedState;if(a===null&&(e=e.alternate,e!==null&&(a=e.memoizedState)),a!==null)return a.dehydrated}return null}function ng(e){if(e.tag===
31){var a=e.memoizedState;if(a===null&&(e=e.alternate,e!==null&&(a=e.memoizedState)),a!==null)return a.dehydrated}return null}function vp(e){if(vl(e)!==e)throw Error(
_(188))}function uw(e){var a=e.alternate;if(!a){if(a=vl(e),a===null)throw Error(_(188));return a!==e?null:e}for(var t=e,n=a;;){var r=t.return;if(r===null)break;
var i=r.alternate;if(i===null){if(n=r.return,n!==null){t=n;continue}break}if(r.child===i.child){for(i=r.child;i;){if(i===t)return vp(r),e;if(i===n)return vp(r),
a;i=i.sibling}throw Error(_(188))}if(t.return!==n.return)t=r,n=i;else{for(var o=!1,l=r.child;l;){if(l===t){o=!0,t=r,n=i;break}if(l===n){o=!0,n=r,t=i;break}l=l.sibling}
if(!o){for(l=i.child;l;){if(l===t){o=!0,t=i,n=r;break}if(l===n){o=!0,n=i,t=r;break}l=l.sibling}if(!o)throw Error(_(189))}}if(t.alternate!==n)throw Error(_(190))}
if(t.tag!==3)throw Error(_(188));return t.stateNode.current===t?e:a}function rg(e){var a=e.tag;if(a===5||a===26||a===27||a===6)return e;for(e=e.child;e!==null;){
if(a=rg(e),a!==null)return a;e=e.sibling}return null}function Ma(e,a,t,n,r,i){for(;e!==null;){if((e.tag===5||e.tag===27||e.tag===6)&&t(e,n,r,i)||(e.tag!==22||e.
memoizedState===null)&&(a||e.tag!==5&&e.tag!==27)&&Ma(e.child,a,t,n,r,i))return!0;e=e.sibling}return!1}function Kr(e){for(e=e.return;e!==null;){if(e.tag===3||e.
tag===5||e.tag===27)return e;e=e.return}return null}function gp(e){var a=!1;for(e=e.return;e!==null&&(e.tag===4&&(a=!0),!(e.tag===3||e.tag===5||e.tag===27));)e=
e.return;return a}function ig(e){var a=[null,null],t=Kr(e);return t===null||og(a,e,t.child,{foundSelf:!1}),a}function og(e,a,t,n){for(;t!==null;){if(t===a)n.foundSelf=
!0;else if(t.tag===5||t.tag===27||t.tag===6){if(n.foundSelf)return e[1]=t,!0;e[0]=t}else if((t.tag!==22||t.memoizedState===null)&&og(e,a,t.child,n))return!0;t=t.
sibling}return!1}function Le(e){switch(e.tag){case 5:case 27:case 6:return e.stateNode;case 3:return e.stateNode.containerInfo;default:throw Error(_(559))}}var zi=null,
mm=null;function fw(e,a,t){return e===t?!0:e===a?(zi=e,!0):!1}function hw(e,a,t){return e===t?(mm=e,!1):e===a?(mm!==null&&(zi=e),!0):!1}function bp(e){if(e===null)
return null;do e=e===null?null:e.return;while(e&&e.tag!==5&&e.tag!==27&&e.tag!==3);return e||null}function um(e,a,t){for(var n=0,r=e;r;r=t(r))n++;r=0;for(var i=a;i;i=
t(i))r++;for(;0<n-r;)e=t(e),n--;for(;0<r-n;)a=t(a),r--;for(;n--;){if(e===a||a!==null&&e===a.alternate)return e;e=t(e),a=t(a)}return null}var ue=Object.assign,pw=Symbol.
for("react.element"),dc=Symbol.for("react.transitional.element"),Bo=Symbol.for("react.portal"),ki=Symbol.for("react.fragment"),lg=Symbol.for("react.strict_mode"),
fm=Symbol.for("react.profiler"),cg=Symbol.for("react.consumer"),Vt=Symbol.for("react.context"),xu=Symbol.for("react.forward_ref"),hm=Symbol.for("react.suspense"),
pm=Symbol.for("react.suspense_list"),zu=Symbol.for("react.memo"),Hn=Symbol.for("react.lazy"),vm=Symbol.for("react.activity"),vw=Symbol.for("react.legacy_hidden"),
gw=Symbol.for("react.memo_cache_sentinel"),gm=Symbol.for("react.view_transition"),bw=Symbol.for("react.recoverable"),yp=Symbol.iterator;function No(e){return e===
null||typeof e!="object"?null:(e=yp&&e[yp]||e["@@iterator"],typeof e=="function"?e:null)}var yw=Symbol.for("react.client.reference");function bm(e){if(e==null)return null;
if(typeof e=="function")return e.$$typeof===yw?null:e.displayName||e.name||null;if(typeof e=="string")return e;switch(e){case ki:return"Fragment";case fm:return"\
Profiler";case lg:return"StrictMode";case hm:return"Suspense";case pm:return"SuspenseList";case vm:return"Activity";case gm:return"ViewTransition"}if(typeof e==
"object")switch(e.$$typeof){case Bo:return"Portal";case Vt:return e.displayName||"Context";case cg:return(e._context.displayName||"Context")+".Consumer";case xu:
var a=e.render;return e=e.displayName,e||(e=a.displayName||a.name||"",e=e!==""?"ForwardRef("+e+")":"ForwardRef"),e;case zu:return a=e.displayName||null,a!==null?
a:bm(e.type)||"Memo";case Hn:a=e._payload,e=e._init;try{return bm(e(a))}catch{}}return null}var qo=Array.isArray,M=eg.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
P=mw.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,Cr={pending:!1,data:null,method:null,action:null},ym=[],Si=-1;function Ft(e){return{current:e}}
function Fe(e){0>Si||(e.current=ym[Si],ym[Si]=null,Si--)}function pe(e,a){Si++,ym[Si]=e.current,e.current=a}var Jt=Ft(null),el=Ft(null),Zn=Ft(null),$c=Ft(null);
function Fc(e,a){switch(pe(Zn,a),pe(el,e),pe(Jt,null),a.nodeType){case 9:case 11:e=(e=a.documentElement)&&(e=e.namespaceURI)?Dv(e):0;break;default:if(e=a.tagName,
a=a.namespaceURI)a=Dv(a),e=N0(a,e);else switch(e){case"svg":e=1;break;case"math":e=2;break;default:e=0}}Fe(Jt),pe(Jt,e)}function Qi(){Fe(Jt),Fe(el),Fe(Zn)}function wm(e){
var a=e.memoizedState;a!==null&&(ao._currentValue=a.memoizedState,pe($c,e)),a=Jt.current;var t=N0(a,e.type);a!==t&&(pe(el,e),pe(Jt,t))}function Pc(e){el.current===
e&&(Fe(Jt),Fe(el)),$c.current===e&&(Fe($c),ao._currentValue=Cr)}var Rd,wp;function Bn(e){if(Rd===void 0)try{throw Error()}catch(t){var a=t.stack.trim().match(/\n( *(at )?)/);
Rd=a&&a[1]||"",wp=-1<t.stack.indexOf(`
    at`)?" (<anonymous>)":-1<t.stack.indexOf("@")?"@unknown:0:0":""}return`
`+Rd+e+wp}var Ud=!1;function Bd(e,a){if(!e||Ud)return"";Ud=!0;var t=Error.prepareStackTrace;Error.prepareStackTrace=void 0;try{var n={DetermineComponentFrameRoot:function(){
try{if(a){var h=function(){throw Error()};if(Object.defineProperty(h.prototype,"props",{set:function(){throw Error()}}),typeof Reflect=="object"&&Reflect.construct){
try{Reflect.construct(h,[])}catch(w){var d=w}Reflect.construct(e,[],h)}else{try{h.call()}catch(w){d=w}h=!1;try{var m=Object.getOwnPropertyDescriptor(e.prototype,
"props");Object.defineProperty(e.prototype,"props",{configurable:!0,set:function(){throw Error()}}),h=!0,new e}finally{h&&(m!==void 0?Object.defineProperty(e.prototype,
"props",m):delete e.prototype.props)}}}else{try{throw Error()}catch(w){d=w}(h=e())&&typeof h.catch=="function"&&h.catch(function(){})}}catch(w){if(w&&d&&typeof w.
stack=="string")return[w.stack,d.stack]}return[null,null]}};n.DetermineComponentFrameRoot.displayName="DetermineComponentFrameRoot";var r=Object.getOwnPropertyDescriptor(
n.DetermineComponentFrameRoot,"name");r&&r.configurable&&Object.defineProperty(n.DetermineComponentFrameRoot,"name",{value:"DetermineComponentFrameRoot"});var i=n.
DetermineComponentFrameRoot(),o=i[0],l=i[1];if(o&&l){var c=o.split(`
`),s=l.split(`
`);for(r=n=0;n<c.length&&!c[n].includes("DetermineComponentFrameRoot");)n++;for(;r<s.length&&!s[r].includes("DetermineComponentFrameRoot");)r++;if(n===c.length||
r===s.length)for(n=c.length-1,r=s.length-1;1<=n&&0<=r&&c[n]!==s[r];)r--;for(;1<=n&&0<=r;n--,r--)if(c[n]!==s[r]){if(n!==1||r!==1)do if(n--,r--,0>r||c[n]!==s[r]){
var f=`
`+c[n].replace(" at new "," at ");return e.displayName&&f.includes("<anonymous>")&&(f=f.replace("<anonymous>",e.displayName)),f}while(1<=n&&0<=r);break}}}finally{
Ud=!1,Error.prepareStackTrace=t}return(t=e?e.displayName||e.name:"")?Bn(t):""}function ww(e,a){switch(e.tag){case 26:case 27:case 5:return Bn(e.type);case 16:return Bn(
"Lazy");case 13:return e.child!==a&&a!==null?Bn("Suspense Fallback"):Bn("Suspense");case 19:return Bn("SuspenseList");case 0:case 15:return Bd(e.type,!1);case 11:
return Bd(e.type.render,!1);case 1:return Bd(e.type,!0);case 31:return Bn("Activity");case 30:return Bn("ViewTransition");default:return""}}function _p(e){try{var a="",
t=null;do a+=ww(e,t),t=e,e=e.return;while(e);return a}catch(n){return`
Error generating stack: `+n.message+`
`+n.stack}}var _m=Object.prototype.hasOwnProperty,ku=Ge.unstable_scheduleCallback,qd=Ge.unstable_cancelCallback,_w=Ge.unstable_shouldYield,xw=Ge.unstable_requestPaint,
Qa=Ge.unstable_now,zw=Ge.unstable_getCurrentPriorityLevel,sg=Ge.unstable_ImmediatePriority,dg=Ge.unstable_UserBlockingPriority,Wc=Ge.unstable_NormalPriority,kw=Ge.
unstable_LowPriority,mg=Ge.unstable_IdlePriority,Sw=Ge.log,Tw=Ge.unstable_setDisableYieldValue,gl=null,Xa=null;function Kn(e){if(typeof Sw=="function"&&Tw(e),Xa&&
typeof Xa.setStrictMode=="function")try{Xa.setStrictMode(gl,e)}catch{}}var Za=Math.clz32?Math.clz32:Ew,Aw=Math.log,Cw=Math.LN2;function Ew(e){return e>>>=0,e===
0?32:31-(Aw(e)/Cw|0)|0}var mc=256,uc=262144,fc=4194304;function zr(e){var a=e&42;if(a!==0)return a;switch(e&-e){case 1:return 1;case 2:return 2;case 4:return 4;case 8:
return 8;case 16:return 16;case 32:return 32;case 64:return 64;case 128:return 128;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:
return e&-e;case 262144:case 524288:case 1048576:case 2097152:return e&3932160;case 4194304:case 8388608:case 16777216:case 33554432:return e&62914560;case 67108864:
return 67108864;case 134217728:return 134217728;case 268435456:return 268435456;case 536870912:return 536870912;case 1073741824:return 0;default:return e}}function Ss(e,a,t){
var n=e.pendingLanes;if(n===0)return 0;var r=0,i=e.suspendedLanes,o=e.pingedLanes;e=e.warmLanes;var l=n&134217727;return l!==0?(n=l&~i,n!==0?r=zr(n):(o&=l,o!==0?
r=zr(o):t||(t=l&~e,t!==0&&(r=zr(t))))):(l=n&~i,l!==0?r=zr(l):o!==0?r=zr(o):t||(t=n&~e,t!==0&&(r=zr(t)))),r===0?0:a!==0&&a!==r&&(a&i)===0&&(i=r&-r,t=a&-a,i>=t||i===
32&&(t&4194048)!==0)?a:r}function bl(e,a){return(e.pendingLanes&~(e.suspendedLanes&~e.pingedLanes)&a)===0}function ug(e,a){(a&8)!==0&&(a|=a&32);var t=e.entangledLanes;
if(t!==0)for(e=e.entanglements,t&=a;0<t;){var n=31-Za(t),r=1<<n;a|=e[n],t&=~r}return a}function Nw(e,a){switch(e){case 1:case 2:case 4:case 8:case 64:return a+250;case 16:case 32:case 128:case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:
return a+5e3;case 4194304:case 8388608:case 16777216:case 33554432:return-1;case 67108864:case 134217728:case 268435456:case 536870912:case 1073741824:return-1;default:
return-1}}function fg(){var e=fc;return fc<<=1,(fc&62914560)===0&&(fc=4194304),e}function Hd(e){for(var a=[],t=0;31>t;t++)a.push(e);return a}function yl(e,a){e.
pendingLanes|=a,a!==268435456&&(e.suspendedLanes=0,e.pingedLanes=0,e.warmLanes=0)}function Ow(e,a,t,n,r,i){var o=e.pendingLanes;e.pendingLanes=t,e.suspendedLanes=
0,e.pingedLanes=0,e.warmLanes=0,e.expiredLanes&=t,e.entangledLanes&=t,e.errorRecoveryDisabledLanes&=t,e.shellSuspendCounter=0;var l=e.entanglements,c=e.expirationTimes,
s=e.hiddenUpdates;for(t=o&~t;0<t;){var f=31-Za(t),h=1<<f;l[f]=0,c[f]=-1;var d=s[f];if(d!==null)for(s[f]=null,f=0;f<d.length;f++){var m=d[f];m!==null&&(m.lane&=-536870913)}
t&=~h}n!==0&&hg(e,n,0),i!==0&&r===0&&e.tag!==0&&(e.suspendedLanes|=i&~(o&~a))}function hg(e,a,t){e.pendingLanes|=a,e.suspendedLanes&=~a;var n=31-Za(a);e.entangledLanes|=
a,e.entanglements[n]=e.entanglements[n]|1073741824|t&261930}function pg(e,a){var t=e.entangledLanes|=a;for(e=e.entanglements;t;){var n=31-Za(t),r=1<<n;r&a|e[n]&
a&&(e[n]|=a),t&=~r}}function vg(e,a){var t=a&-a;return t=(t&42)!==0?1:Su(t),(t&(e.suspendedLanes|a))!==0?0:t}function Su(e){switch(e){case 2:e=1;break;case 8:e=
4;break;case 32:e=16;break;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:case 4194304:case 8388608:case 16777216:case 33554432:
e=128;break;case 268435456:e=134217728;break;default:e=0}return e}function Tu(e){return e&=-e,2<e?8<e?(e&134217727)!==0?32:268435456:8:2}function gg(){var e=P.p;
return e!==0?e:(e=window.event,e===void 0?32:P0(e.type))}function xp(e,a){var t=P.p;try{return P.p=e,a()}finally{P.p=t}}var bn=Math.random().toString(36).slice(
2),Ie="__reactFiber$"+bn,Da="__reactProps$"+bn,ro="__reactContainer$"+bn,zp="__reactEvents$"+bn,Mw="__reactListeners$"+bn,Dw="__reactHandles$"+bn,kp="__reactRes\
ources$"+bn,wl="__reactMarker$"+bn,es="__reactLoad$"+bn;function Ts(e){delete e[Ie],delete e[Da],delete e[Mw],delete e[Dw]}function Tr(e){var a;if(a=e[Ie])return a;
for(var t=e.parentNode;t;){if(a=t[ro]||t[Ie]){if(t=a.alternate,a.child!==null||t!==null&&t.child!==null)for(e=Kv(e);e!==null;){if(t=e[Ie])return t;e=Kv(e)}return a}
e=t,t=e.parentNode}return null}function io(e){if(e=e[Ie]||e[ro]){var a=e.tag;if(a===5||a===6||a===13||a===31||a===26||a===27||a===3)return e}return null}function Ho(e){
var a=e.tag;if(a===5||a===26||a===27||a===6)return e.stateNode;throw Error(_(33))}function Ui(e){var a=e[kp];return a||(a=e[kp]={hoistableStyles:new Map,hoistableScripts:new Map}),
a}function Ve(e){e[wl]=!0}function bg(e){e[es]=void 0}var yg=new Set,wg={};function Yr(e,a){Xi(e,a),Xi(e+"Capture",a)}function Xi(e,a){for(wg[e]=a,e=0;e<a.length;e++)
yg.add(a[e])}var Rw=RegExp("^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF90\
0-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDC\
F\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$"),Sp={},Tp={};function Uw(e){return _m.call(Tp,e)?!0:_m.call(Sp,e)?!1:Rw.test(e)?Tp[e]=!0:(Sp[e]=
!0,!1)}var I=!1;function Ap(){var e=I;return I=!1,e}function Oc(e,a,t){if(Uw(a))if(t===null)e.removeAttribute(a);else{switch(typeof t){case"undefined":case"func\
tion":case"symbol":e.removeAttribute(a);return;case"boolean":var n=a.toLowerCase().slice(0,5);if(n!=="data-"&&n!=="aria-"){e.removeAttribute(a);return}}e.setAttribute(
a,t)}}function hc(e,a,t){if(t===null)e.removeAttribute(a);else{switch(typeof t){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(a);return}
e.setAttribute(a,t)}}function on(e,a,t,n){if(n===null)e.removeAttribute(t);else{switch(typeof n){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(
t);return}e.setAttributeNS(a,t,n)}}function Ka(e){switch(typeof e){case"bigint":case"boolean":case"number":case"string":case"undefined":return e;case"object":return e;default:
return""}}function _g(e){var a=e.type;return(e=e.nodeName)&&e.toLowerCase()==="input"&&(a==="checkbox"||a==="radio")}function Bw(e,a,t){var n=Object.getOwnPropertyDescriptor(
e.constructor.prototype,a);if(!e.hasOwnProperty(a)&&typeof n<"u"&&typeof n.get=="function"&&typeof n.set=="function"){var r=n.get,i=n.set;return Object.defineProperty(
e,a,{configurable:!0,get:function(){return r.call(this)},set:function(o){t=""+o,i.call(this,o)}}),Object.defineProperty(e,a,{enumerable:n.enumerable}),{getValue:function(){
return t},setValue:function(o){t=""+o},stopTracking:function(){e._valueTracker=null,delete e[a]}}}}function xm(e){if(!e._valueTracker){var a=_g(e)?"checked":"va\
lue";e._valueTracker=Bw(e,a,""+e[a])}}function xg(e){if(!e)return!1;var a=e._valueTracker;if(!a)return!0;var t=a.getValue(),n="";return e&&(n=_g(e)?e.checked?"t\
rue":"false":e.value),e=n,e!==t?(a.setValue(e),!0):!1}var qw=/[\n"\\]/g;function st(e){return e.replace(qw,function(a){return"\\"+a.charCodeAt(0).toString(16)+"\
 "})}function zm(e,a,t,n,r,i,o,l){e.name="",o!=null&&typeof o!="function"&&typeof o!="symbol"&&typeof o!="boolean"?e.type=o:e.removeAttribute("type"),a!=null?o===
"number"?(a===0&&e.value===""||e.value!=a)&&(e.value=""+Ka(a)):e.value!==""+Ka(a)&&(e.value=""+Ka(a)):o!=="submit"&&o!=="reset"||e.removeAttribute("value"),a!=null?
o==="number"&&e.value==a?Ld(e,Ka(e.value)):Ld(e,Ka(a)):t!=null?Ld(e,Ka(t)):n!=null&&e.removeAttribute("value"),r==null&&i!=null&&(e.defaultChecked=!!i),r!=null&&
(e.checked=r&&typeof r!="function"&&typeof r!="symbol"),l!=null&&typeof l!="function"&&typeof l!="symbol"&&typeof l!="boolean"?e.name=""+Ka(l):e.removeAttribute(
"name")}function zg(e,a,t,n,r,i,o,l){if(i!=null&&typeof i!="function"&&typeof i!="symbol"&&typeof i!="boolean"&&(e.type=i),a!=null||t!=null){if(!(i!=="submit"&&
i!=="reset"||a!=null)){xm(e);return}t=t!=null?""+Ka(t):"",a=a!=null?""+Ka(a):t,l||a===e.value||(e.value=a),e.defaultValue=a}n=n??r,n=typeof n!="function"&&typeof n!=
"symbol"&&!!n,e.checked=l?e.checked:!!n,e.defaultChecked=!!n,o!=null&&typeof o!="function"&&typeof o!="symbol"&&typeof o!="boolean"&&(e.name=o),xm(e)}function Ld(e,a){
e.defaultValue!==""+a&&(e.defaultValue=""+a)}function Bi(e,a,t,n){if(e=e.options,a){a={};for(var r=0;r<t.length;r++)a["$"+t[r]]=!0;for(t=0;t<e.length;t++)r=a.hasOwnProperty(
"$"+e[t].value),e[t].selected!==r&&(e[t].selected=r),r&&n&&(e[t].defaultSelected=!0)}else{for(t=""+Ka(t),a=null,r=0;r<e.length;r++){if(e[r].value===t){e[r].selected=
!0,n&&(e[r].defaultSelected=!0);return}a!==null||e[r].disabled||(a=e[r])}a!==null&&(a.selected=!0)}}function kg(e,a,t){if(a!=null&&(a=""+Ka(a),a!==e.value&&(e.value=
a),t==null)){e.defaultValue!==a&&(e.defaultValue=a);return}e.defaultValue=t!=null?""+Ka(t):""}function Sg(e,a,t,n){if(a==null){if(n!=null){if(t!=null)throw Error(
_(92));if(qo(n)){if(1<n.length)throw Error(_(93));n=n[0]}t=n}t==null&&(t=""),a=t}t=Ka(a),e.defaultValue=t,n=e.textContent,n===t&&n!==""&&n!==null&&(e.value=n),xm(
e)}function Zi(e,a){if(a){var t=e.firstChild;if(t&&t===e.lastChild&&t.nodeType===3){t.nodeValue=a;return}}e.textContent=a}var Hw=new Set("animationIterationCoun\
t aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink\
 flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHe\
ight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity\
 strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder ms\
FlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalG\
roup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp".split(" "));function Cp(e,a,t){var n=a.indexOf(
"--")===0;t==null||typeof t=="boolean"||t===""?n?e.setProperty(a,""):a==="float"?e.cssFloat="":e[a]="":n?e.setProperty(a,t):typeof t!="number"||t===0||Hw.has(a)?
a==="float"?e.cssFloat=t:e[a]=(""+t).trim():e[a]=t+"px"}function Tg(e,a,t){if(a!=null&&typeof a!="object")throw Error(_(62));if(e=e.style,t!=null){for(var n in t)
!t.hasOwnProperty(n)||a!=null&&a.hasOwnProperty(n)||(n.indexOf("--")===0?e.setProperty(n,""):n==="float"?e.cssFloat="":e[n]="",I=!0);for(var r in a)n=a[r],a.hasOwnProperty(
r)&&t[r]!==n&&(Cp(e,r,n),I=!0)}else for(var i in a)a.hasOwnProperty(i)&&Cp(e,i,a[i])}function Au(e){if(e.indexOf("-")===-1)return!1;switch(e){case"annotation-xm\
l":case"color-profile":case"font-face":case"font-face-src":case"font-face-uri":case"font-face-format":case"font-face-name":case"missing-glyph":return!1;default:
return!0}}var Lw=new Map([["acceptCharset","accept-charset"],["htmlFor","for"],["httpEquiv","http-equiv"],["crossOrigin","crossorigin"],["accentHeight","accent-\
height"],["alignmentBaseline","alignment-baseline"],["arabicForm","arabic-form"],["baselineShift","baseline-shift"],["capHeight","cap-height"],["clipPath","clip\
-path"],["clipRule","clip-rule"],["colorInterpolation","color-interpolation"],["colorInterpolationFilters","color-interpolation-filters"],["colorProfile","color\
-profile"],["colorRendering","color-rendering"],["dominantBaseline","dominant-baseline"],["enableBackground","enable-background"],["fillOpacity","fill-opacity"],
["fillRule","fill-rule"],["floodColor","flood-color"],["floodOpacity","flood-opacity"],["fontFamily","font-family"],["fontSize","font-size"],["fontSizeAdjust","\
font-size-adjust"],["fontStretch","font-stretch"],["fontStyle","font-style"],["fontVariant","font-variant"],["fontWeight","font-weight"],["glyphName","glyph-nam\
e"],["glyphOrientationHorizontal","glyph-orientation-horizontal"],["glyphOrientationVertical","glyph-orientation-vertical"],["horizAdvX","horiz-adv-x"],["horizO\
riginX","horiz-origin-x"],["imageRendering","image-rendering"],["letterSpacing","letter-spacing"],["lightingColor","lighting-color"],["markerEnd","marker-end"],
["markerMid","marker-mid"],["markerStart","marker-start"],["maskType","mask-type"],["overlinePosition","overline-position"],["overlineThickness","overline-thick\
ness"],["paintOrder","paint-order"],["panose-1","panose-1"],["pointerEvents","pointer-events"],["renderingIntent","rendering-intent"],["shapeRendering","shape-r\
endering"],["stopColor","stop-color"],["stopOpacity","stop-opacity"],["strikethroughPosition","strikethrough-position"],["strikethroughThickness","strikethrough\
-thickness"],["strokeDasharray","stroke-dasharray"],["strokeDashoffset","stroke-dashoffset"],["strokeLinecap","stroke-linecap"],["strokeLinejoin","stroke-linejo\
in"],["strokeMiterlimit","stroke-miterlimit"],["strokeOpacity","stroke-opacity"],["strokeWidth","stroke-width"],["textAnchor","text-anchor"],["textDecoration","\
text-decoration"],["textRendering","text-rendering"],["transformOrigin","transform-origin"],["underlinePosition","underline-position"],["underlineThickness","un\
derline-thickness"],["unicodeBidi","unicode-bidi"],["unicodeRange","unicode-range"],["unitsPerEm","units-per-em"],["vAlphabetic","v-alphabetic"],["vHanging","v-\
hanging"],["vIdeographic","v-ideographic"],["vMathematical","v-mathematical"],["vectorEffect","vector-effect"],["vertAdvY","vert-adv-y"],["vertOriginX","vert-or\
igin-x"],["vertOriginY","vert-origin-y"],["wordSpacing","word-spacing"],["writingMode","writing-mode"],["xmlnsXlink","xmlns:xlink"],["xHeight","x-height"]]),Gw=/^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;
function Mc(e){return Gw.test(""+e)?"javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')":e}function Qt(){}var km=null;function Cu(e){
return e=e.target||e.srcElement||window,e.correspondingUseElement&&(e=e.correspondingUseElement),e.nodeType===3?e.parentNode:e}var Ti=null,qi=null;function Ep(e){
var a=io(e);if(a&&(e=a.stateNode)){var t=e[Da]||null;e:switch(e=a.stateNode,a.type){case"input":if(zm(e,t.value,t.defaultValue,t.defaultValue,t.checked,t.defaultChecked,
t.type,t.name),a=t.name,t.type==="radio"&&a!=null){for(t=e;t.parentNode;)t=t.parentNode;for(t=t.querySelectorAll('input[name="'+st(""+a)+'"][type="radio"]'),a=0;a<
t.length;a++){var n=t[a];if(n!==e&&n.form===e.form){var r=n[Da]||null;if(!r)throw Error(_(90));zm(n,r.value,r.defaultValue,r.defaultValue,r.checked,r.defaultChecked,
r.type,r.name)}}for(a=0;a<t.length;a++)n=t[a],n.form===e.form&&xg(n)}break e;case"textarea":kg(e,t.value,t.defaultValue);break e;case"select":a=t.value,a!=null&&
Bi(e,!!t.multiple,a,!1)}}}var Gd=!1;function Ag(e,a,t){if(Gd)return e(a,t);Gd=!0;try{var n=e(a);return n}finally{if(Gd=!1,(Ti!==null||qi!==null)&&(Gs(),Ti&&(a=Ti,
e=qi,qi=Ti=null,Ep(a),e)))for(a=0;a<e.length;a++)Ep(e[a])}}function al(e,a){var t=e.stateNode;if(t===null)return null;var n=t[Da]||null;if(n===null)return null;
t=n[a];e:switch(a){case"onClick":case"onClickCapture":case"onDoubleClick":case"onDoubleClickCapture":case"onMouseDown":case"onMouseDownCapture":case"onMouseMove":case"\
onMouseMoveCapture":case"onMouseUp":case"onMouseUpCapture":case"onMouseEnter":(n=!n.disabled)||(e=e.type,n=!(e==="button"||e==="input"||e==="select"||e==="texta\
rea")),e=!n;break e;default:e=!1}if(e)return null;if(t&&typeof t!="function")throw Error(_(231,a,typeof t));return t}var un=!(typeof window>"u"||typeof window.document>
"u"||typeof window.document.createElement>"u"),Sm=!1;if(un)try{gi={},Object.defineProperty(gi,"passive",{get:function(){Sm=!0}}),window.addEventListener("test",
gi,gi),window.removeEventListener("test",gi,gi)}catch{Sm=!1}var gi,Yn=null,Eu=null,Dc=null;function Cg(){if(Dc)return Dc;var e,a=Eu,t=a.length,n,r="value"in Yn?
Yn.value:Yn.textContent,i=r.length;for(e=0;e<t&&a[e]===r[e];e++);var o=t-e;for(n=1;n<=o&&a[t-n]===r[i-n];n++);return Dc=r.slice(e,1<n?1-n:void 0)}function Rc(e){
var a=e.keyCode;return"charCode"in e?(e=e.charCode,e===0&&a===13&&(e=13)):e=a,e===10&&(e=13),32<=e||e===13?e:0}function pc(){return!0}function Np(){return!1}function va(e){
function a(t,n,r,i,o){this._reactName=t,this._targetInst=r,this.type=n,this.nativeEvent=i,this.target=o,this.currentTarget=null;for(var l in e)e.hasOwnProperty(
l)&&(t=e[l],this[l]=t?t(i):i[l]);return this.isDefaultPrevented=(i.defaultPrevented!=null?i.defaultPrevented:i.returnValue===!1)?pc:Np,this.isPropagationStopped=
Np,this}return ue(a.prototype,{preventDefault:function(){this.defaultPrevented=!0;var t=this.nativeEvent;t&&(t.preventDefault?t.preventDefault():typeof t.returnValue!=
"unknown"&&(t.returnValue=!1),this.isDefaultPrevented=pc)},stopPropagation:function(){var t=this.nativeEvent;t&&(t.stopPropagation?t.stopPropagation():typeof t.
cancelBubble!="unknown"&&(t.cancelBubble=!0),this.isPropagationStopped=pc)},persist:function(){},isPersistent:pc}),a}var cr={eventPhase:0,bubbles:0,cancelable:0,
timeStamp:function(e){return e.timeStamp||Date.now()},defaultPrevented:0,isTrusted:0},As=va(cr),_l=ue({},cr,{view:0,detail:0}),Kw=va(_l),Kd,Yd,Oo,Cs=ue({},_l,{screenX:0,
screenY:0,clientX:0,clientY:0,pageX:0,pageY:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,getModifierState:Nu,button:0,buttons:0,relatedTarget:function(e){return e.
relatedTarget===void 0?e.fromElement===e.srcElement?e.toElement:e.fromElement:e.relatedTarget},movementX:function(e){return"movementX"in e?e.movementX:(e!==Oo&&
(Oo&&e.type==="mousemove"?(Kd=e.screenX-Oo.screenX,Yd=e.screenY-Oo.screenY):Yd=Kd=0,Oo=e),Kd)},movementY:function(e){return"movementY"in e?e.movementY:Yd}}),Op=va(
Cs),Yw=ue({},Cs,{dataTransfer:0}),jw=va(Yw),Vw=ue({},_l,{relatedTarget:0}),jd=va(Vw),Qw=ue({},cr,{animationName:0,elapsedTime:0,pseudoElement:0}),Xw=va(Qw),Zw=ue(
{},cr,{clipboardData:function(e){return"clipboardData"in e?e.clipboardData:window.clipboardData}}),Jw=va(Zw),Iw=ue({},cr,{data:0}),Mp=va(Iw),$w={Esc:"Escape",Spacebar:"\
 ",Left:"ArrowLeft",Up:"ArrowUp",Right:"ArrowRight",Down:"ArrowDown",Del:"Delete",Win:"OS",Menu:"ContextMenu",Apps:"ContextMenu",Scroll:"ScrollLock",MozPrintableKey:"\
Unidentified"},Fw={8:"Backspace",9:"Tab",12:"Clear",13:"Enter",16:"Shift",17:"Control",18:"Alt",19:"Pause",20:"CapsLock",27:"Escape",32:" ",33:"PageUp",34:"Page\
Down",35:"End",36:"Home",37:"ArrowLeft",38:"ArrowUp",39:"ArrowRight",40:"ArrowDown",45:"Insert",46:"Delete",112:"F1",113:"F2",114:"F3",115:"F4",116:"F5",117:"F6",
118:"F7",119:"F8",120:"F9",121:"F10",122:"F11",123:"F12",144:"NumLock",145:"ScrollLock",224:"Meta"},Pw={Alt:"altKey",Control:"ctrlKey",Meta:"metaKey",Shift:"shi\
ftKey"};function Ww(e){var a=this.nativeEvent;return a.getModifierState?a.getModifierState(e):(e=Pw[e])?!!a[e]:!1}function Nu(){return Ww}var e2=ue({},_l,{key:function(e){
if(e.key){var a=$w[e.key]||e.key;if(a!=="Unidentified")return a}return e.type==="keypress"?(e=Rc(e),e===13?"Enter":String.fromCharCode(e)):e.type==="keydown"||e.
type==="keyup"?Fw[e.keyCode]||"Unidentified":""},code:0,location:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,repeat:0,locale:0,getModifierState:Nu,charCode:function(e){
return e.type==="keypress"?Rc(e):0},keyCode:function(e){return e.type==="keydown"||e.type==="keyup"?e.keyCode:0},which:function(e){return e.type==="keypress"?Rc(
e):e.type==="keydown"||e.type==="keyup"?e.keyCode:0}}),a2=va(e2),t2=ue({},Cs,{pointerId:0,width:0,height:0,pressure:0,tangentialPressure:0,tiltX:0,tiltY:0,twist:0,
pointerType:0,isPrimary:0}),Dp=va(t2),n2=ue({},cr,{submitter:0}),r2=va(n2),i2=ue({},_l,{touches:0,targetTouches:0,changedTouches:0,altKey:0,metaKey:0,ctrlKey:0,
shiftKey:0,getModifierState:Nu}),o2=va(i2),l2=ue({},cr,{propertyName:0,elapsedTime:0,pseudoElement:0}),c2=va(l2),s2=ue({},Cs,{deltaX:function(e){return"deltaX"in
e?e.deltaX:"wheelDeltaX"in e?-e.wheelDeltaX:0},deltaY:function(e){return"deltaY"in e?e.deltaY:"wheelDeltaY"in e?-e.wheelDeltaY:"wheelDelta"in e?-e.wheelDelta:0},
deltaZ:0,deltaMode:0}),d2=va(s2),m2=ue({},cr,{newState:0,oldState:0,source:0}),u2=va(m2),f2=[9,13,27,32],Ou=un&&"CompositionEvent"in window,Ko=null;un&&"documen\
tMode"in document&&(Ko=document.documentMode);var h2=un&&"TextEvent"in window&&!Ko,Eg=un&&(!Ou||Ko&&8<Ko&&11>=Ko),Rp=" ",Up=!1;function Ng(e,a){switch(e){case"k\
eyup":return f2.indexOf(a.keyCode)!==-1;case"keydown":return a.keyCode!==229;case"keypress":case"mousedown":case"focusout":return!0;default:return!1}}function Og(e){
return e=e.detail,typeof e=="object"&&"data"in e?e.data:null}var Ai=!1;function p2(e,a){switch(e){case"compositionend":return Og(a);case"keypress":return a.which!==
32?null:(Up=!0,Rp);case"textInput":return e=a.data,e===Rp&&Up?null:e;default:return null}}function v2(e,a){if(Ai)return e==="compositionend"||!Ou&&Ng(e,a)?(e=Cg(),
Dc=Eu=Yn=null,Ai=!1,e):null;switch(e){case"paste":return null;case"keypress":if(!(a.ctrlKey||a.altKey||a.metaKey)||a.ctrlKey&&a.altKey){if(a.char&&1<a.char.length)
return a.char;if(a.which)return String.fromCharCode(a.which)}return null;case"compositionend":return Eg&&a.locale!=="ko"?null:a.data;default:return null}}var g2={
color:!0,date:!0,datetime:!0,"datetime-local":!0,email:!0,month:!0,number:!0,password:!0,range:!0,search:!0,tel:!0,text:!0,time:!0,url:!0,week:!0};function Bp(e){
var a=e&&e.nodeName&&e.nodeName.toLowerCase();return a==="input"?!!g2[e.type]:a==="textarea"}function Mg(e,a,t,n){Ti?qi?qi.push(n):qi=[n]:Ti=n,a=xs(a,"onChange"),
0<a.length&&(t=new As("onChange","change",null,t,n),e.push({event:t,listeners:a}))}var Yo=null,tl=null;function b2(e){A0(e,0)}function Es(e){var a=Ho(e);if(xg(a))
return e}function qp(e,a){if(e==="change")return a}var Dg=!1;un&&(un?(gc="oninput"in document,gc||(Vd=document.createElement("div"),Vd.setAttribute("oninput","r\
eturn;"),gc=typeof Vd.oninput=="function"),vc=gc):vc=!1,Dg=vc&&(!document.documentMode||9<document.documentMode));var vc,gc,Vd;function Hp(){Yo&&(Yo.detachEvent(
"onpropertychange",Rg),tl=Yo=null)}function Rg(e){if(e.propertyName==="value"&&Es(tl)){var a=[];Mg(a,tl,e,Cu(e)),Ag(b2,a)}}function y2(e,a,t){e==="focusin"?(Hp(),
Yo=a,tl=t,Yo.attachEvent("onpropertychange",Rg)):e==="focusout"&&Hp()}function w2(e){if(e==="selectionchange"||e==="keyup"||e==="keydown")return Es(tl)}function _2(e,a){
if(e==="click")return Es(a)}function x2(e,a){if(e==="input"||e==="change")return Es(a)}function z2(e,a){return e===a&&(e!==0||1/e===1/a)||e!==e&&a!==a}var Ia=typeof Object.
is=="function"?Object.is:z2;function nl(e,a){if(Ia(e,a))return!0;if(typeof e!="object"||e===null||typeof a!="object"||a===null)return!1;var t=Object.keys(e),n=Object.
keys(a);if(t.length!==n.length)return!1;for(n=0;n<t.length;n++){var r=t[n];if(!_m.call(a,r)||!Ia(e[r],a[r]))return!1}return!0}function Tm(e){if(e=e||(typeof document<
"u"?document:void 0),typeof e>"u")return null;try{return e.activeElement||e.body}catch{return e.body}}function Lp(e){for(;e&&e.firstChild;)e=e.firstChild;return e}
function Gp(e,a){var t=Lp(e);e=0;for(var n;t;){if(t.nodeType===3){if(n=e+t.textContent.length,e<=a&&n>=a)return{node:t,offset:a-e};e=n}e:{for(;t;){if(t.nextSibling){
t=t.nextSibling;break e}t=t.parentNode}t=void 0}t=Lp(t)}}function Ug(e,a){return e&&a?e===a?!0:e&&e.nodeType===3?!1:a&&a.nodeType===3?Ug(e,a.parentNode):"contai\
ns"in e?e.contains(a):e.compareDocumentPosition?!!(e.compareDocumentPosition(a)&16):!1:!1}function Bg(e){e=e!=null&&e.ownerDocument!=null&&e.ownerDocument.defaultView!=
null?e.ownerDocument.defaultView:window;for(var a=Tm(e.document);a instanceof e.HTMLIFrameElement;){try{var t=typeof a.contentWindow.location.href=="string"}catch{
t=!1}if(t)e=a.contentWindow;else break;a=Tm(e.document)}return a}function Mu(e){var a=e&&e.nodeName&&e.nodeName.toLowerCase();return a&&(a==="input"&&(e.type===
"text"||e.type==="search"||e.type==="tel"||e.type==="url"||e.type==="password")||a==="textarea"||e.contentEditable==="true")}var k2=un&&"documentMode"in document&&
11>=document.documentMode,Ci=null,Am=null,jo=null,Cm=!1;function Kp(e,a,t){var n=t.window===t?t.document:t.nodeType===9?t:t.ownerDocument;Cm||Ci==null||Ci!==Tm(
n)||(n=Ci,"selectionStart"in n&&Mu(n)?n={start:n.selectionStart,end:n.selectionEnd}:(n=(n.ownerDocument&&n.ownerDocument.defaultView||window).getSelection(),n={
anchorNode:n.anchorNode,anchorOffset:n.anchorOffset,focusNode:n.focusNode,focusOffset:n.focusOffset}),jo&&nl(jo,n)||(jo=n,n=xs(Am,"onSelect"),0<n.length&&(a=new As(
"onSelect","select",null,a,t),e.push({event:a,listeners:n}),a.target=Ci)))}function _r(e,a){var t={};return t[e.toLowerCase()]=a.toLowerCase(),t["Webkit"+e]="we\
bkit"+a,t["Moz"+e]="moz"+a,t}var Ei={animationend:_r("Animation","AnimationEnd"),animationiteration:_r("Animation","AnimationIteration"),animationstart:_r("Anim\
ation","AnimationStart"),transitionrun:_r("Transition","TransitionRun"),transitionstart:_r("Transition","TransitionStart"),transitioncancel:_r("Transition","Tra\
nsitionCancel"),transitionend:_r("Transition","TransitionEnd")},Qd={},qg={};un&&(qg=document.createElement("div").style,"AnimationEvent"in window||(delete Ei.animationend.
animation,delete Ei.animationiteration.animation,delete Ei.animationstart.animation),"TransitionEvent"in window||delete Ei.transitionend.transition);function jr(e){
if(Qd[e])return Qd[e];if(!Ei[e])return e;var a=Ei[e],t;for(t in a)if(a.hasOwnProperty(t)&&t in qg)return Qd[e]=a[t];return e}var Hg=jr("animationend"),Lg=jr("an\
imationiteration"),Gg=jr("animationstart"),S2=jr("transitionrun"),T2=jr("transitionstart"),A2=jr("transitioncancel"),Kg=jr("transitionend"),Yg=new Map,Em="abort\
 auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop duration\
Change emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata load\
Start lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver po\
interUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove w\
aiting wheel".split(" ");Em.push("scrollEnd");function Tt(e,a){Yg.set(e,a),Yr(a,[e])}var C2=0;function fn(e,a){if(e.name!=null&&e.name!=="auto")return e.name;if(a.
autoName!==null)return a.autoName;e=St.identifierPrefix;var t=C2++;return e="_"+e+"t_"+t.toString(32)+"_",a.autoName=e}function Yp(e){if(e==null||typeof e=="str\
ing")return e;var a=null,t=Vi;if(t!==null)for(var n=0;n<t.length;n++){var r=e[t[n]];if(r!=null){if(r==="none")return"none";a=a==null?r:a+(" "+r)}}return a??e.default}
function yn(e,a){return e=Yp(e),a=Yp(a),a==null?e==="auto"?null:e:a==="auto"?null:a}var as=typeof reportError=="function"?reportError:function(e){if(typeof window==
"object"&&typeof window.ErrorEvent=="function"){var a=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,message:typeof e=="object"&&e!==null&&typeof e.message==
"string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(a))return}else if(typeof process=="object"&&typeof process.emit=="function"){process.emit(
"uncaughtException",e);return}console.error(e)},ot=[],Ni=0,Du=0;function Ns(){for(var e=Ni,a=Du=Ni=0;a<e;){var t=ot[a];ot[a++]=null;var n=ot[a];ot[a++]=null;var r=ot[a];
ot[a++]=null;var i=ot[a];if(ot[a++]=null,n!==null&&r!==null){var o=n.pending;o===null?r.next=r:(r.next=o.next,o.next=r),n.pending=r}i!==0&&jg(t,r,i)}}function Os(e,a,t,n){
ot[Ni++]=e,ot[Ni++]=a,ot[Ni++]=t,ot[Ni++]=n,Du|=n,e.lanes|=n,e=e.alternate,e!==null&&(e.lanes|=n)}function Ru(e,a,t,n){return Os(e,a,t,n),ts(e)}function Vr(e,a){
return Os(e,null,null,a),ts(e)}function jg(e,a,t){e.lanes|=t;var n=e.alternate;n!==null&&(n.lanes|=t);for(var r=!1,i=e.return;i!==null;)i.childLanes|=t,n=i.alternate,
n!==null&&(n.childLanes|=t),i.tag===22&&(e=i.stateNode,e===null||e._visibility&1||(r=!0)),e=i,i=i.return;return e.tag===3?(i=e.stateNode,r&&a!==null&&(r=31-Za(t),
e=i.hiddenUpdates,n=e[r],n===null?e[r]=[a]:n.push(a),a.lane=t|536870912),i):null}function ts(e){if(50<Wo)throw Wo=0,Vc=null,Error(_(185));for(var a=e.return;a!==
null;)e=a,a=e.return;return e.tag===3?e.stateNode:null}var Oi={};function E2(e,a,t,n){this.tag=e,this.key=t,this.sibling=this.child=this.return=this.stateNode=this.
type=this.elementType=null,this.index=0,this.refCleanup=this.ref=null,this.pendingProps=a,this.dependencies=this.memoizedState=this.updateQueue=this.memoizedProps=
null,this.mode=n,this.subtreeFlags=this.flags=0,this.deletions=null,this.childLanes=this.lanes=0,this.alternate=null}function Na(e,a,t,n){return new E2(e,a,t,n)}
function Uu(e){return e=e.prototype,!(!e||!e.isReactComponent)}function dn(e,a){var t=e.alternate;return t===null?(t=Na(e.tag,a,e.key,e.mode),t.elementType=e.elementType,
t.type=e.type,t.stateNode=e.stateNode,t.alternate=e,e.alternate=t):(t.pendingProps=a,t.type=e.type,t.flags=0,t.subtreeFlags=0,t.deletions=null),t.flags=e.flags&
1206910976,t.childLanes=e.childLanes,t.lanes=e.lanes,t.child=e.child,t.memoizedProps=e.memoizedProps,t.memoizedState=e.memoizedState,t.updateQueue=e.updateQueue,
a=e.dependencies,t.dependencies=a===null?null:{lanes:a.lanes,firstContext:a.firstContext},t.sibling=e.sibling,t.index=e.index,t.ref=e.ref,t.refCleanup=e.refCleanup,
t}function Vg(e,a){e.flags&=1206910978;var t=e.alternate;return t===null?(e.childLanes=0,e.lanes=a,e.child=null,e.subtreeFlags=0,e.memoizedProps=null,e.memoizedState=
null,e.updateQueue=null,e.dependencies=null,e.stateNode=null):(e.childLanes=t.childLanes,e.lanes=t.lanes,e.child=t.child,e.subtreeFlags=0,e.deletions=null,e.memoizedProps=
t.memoizedProps,e.memoizedState=t.memoizedState,e.updateQueue=t.updateQueue,e.type=t.type,a=t.dependencies,e.dependencies=a===null?null:{lanes:a.lanes,firstContext:a.
firstContext}),e}function Uc(e,a,t,n,r,i){var o=0;if(n=e,typeof n=="function")Uu(n)&&(o=1);else if(typeof n=="string")o=a_(e,t,Jt.current)?26:e==="html"||e==="h\
ead"||e==="body"?27:5;else e:switch(n){case vm:return e=Na(31,t,a,r),e.elementType=vm,e.lanes=i,e;case ki:return Er(t.children,r,i,a);case lg:o=8,r|=24;break;case fm:
return e=Na(12,t,a,r|2),e.elementType=fm,e.lanes=i,e;case hm:return e=Na(13,t,a,r),e.elementType=hm,e.lanes=i,e;case pm:return e=Na(19,t,a,r),e.elementType=pm,e.
lanes=i,e;case vw:case gm:return e=r|32,e=Na(30,t,a,e),e.elementType=gm,e.lanes=i,e.stateNode={autoName:null,paired:null,clones:null,ref:null},e;default:if(typeof n==
"object"&&n!==null)switch(n.$$typeof){case Vt:o=10;break e;case cg:o=9;break e;case xu:o=11;break e;case zu:o=14;break e;case Hn:o=16,n=null;break e}o=29,t=Error(
_(130,e===null?"null":typeof e,"")),n=null}return a=Na(o,t,a,r),a.elementType=e,a.type=n,a.lanes=i,a}function Er(e,a,t,n){return e=Na(7,e,n,a),e.lanes=t,e}function Xd(e,a,t){
return e=Na(6,e,null,a),e.lanes=t,e}function Qg(e){var a=Na(18,null,null,0);return a.stateNode=e,a}function Zd(e,a,t){return a=Na(4,e.children!==null?e.children:
[],e.key,a),a.lanes=t,a.stateNode={containerInfo:e.containerInfo,pendingChildren:null,implementation:e.implementation},a}var jp=new WeakMap;function dt(e,a){if(typeof e==
"object"&&e!==null){var t=jp.get(e);return t!==void 0?t:(a={value:e,source:a,stack:_p(a)},jp.set(e,a),a)}return{value:e,source:a,stack:_p(a)}}var Mi=[],Di=0,ns=null,
rl=0,lt=[],ct=0,nr=null,Xt=1,Zt="";function cn(e,a){Mi[Di++]=rl,Mi[Di++]=ns,ns=e,rl=a}function Xg(e,a,t){lt[ct++]=Xt,lt[ct++]=Zt,lt[ct++]=nr,nr=e;var n=Xt;e=Zt;
var r=32-Za(n)-1;n&=~(1<<r),t+=1;var i=32-Za(a)+r;if(30<i){var o=r-r%5;i=(n&(1<<o)-1).toString(32),n>>=o,r-=o,Xt=1<<32-Za(a)+r|t<<r|n,Zt=i+e}else Xt=1<<i|t<<r|n,
Zt=e}function Ms(e){e.return!==null&&(cn(e,1),Xg(e,1,0))}function Bu(e){for(;e===ns;)ns=Mi[--Di],Mi[Di]=null,rl=Mi[--Di],Mi[Di]=null;for(;e===nr;)nr=lt[--ct],lt[ct]=
null,Zt=lt[--ct],lt[ct]=null,Xt=lt[--ct],lt[ct]=null}function Zg(e,a){lt[ct++]=Xt,lt[ct++]=Zt,lt[ct++]=nr,Xt=a.id,Zt=a.overflow,nr=e}var Qe=null,he=null,H=!1,Jn=null,
mt=!1,Nm=Error(_(519));function rr(e){var a=Error(_(418,1<arguments.length&&arguments[1]!==void 0&&arguments[1]?"text":"HTML",""));throw il(dt(a,e)),Nm}function Vp(e){
var a=e.stateNode,t=e.type,n=e.memoizedProps;switch(a[Ie]=e,a[Da]=n,t){case"dialog":Y("cancel",a),Y("close",a);break;case"iframe":case"object":case"embed":Y("lo\
ad",a);break;case"video":case"audio":for(t=0;t<sl.length;t++)Y(sl[t],a);break;case"source":Y("error",a);break;case"img":case"image":case"link":Y("error",a),Y("l\
oad",a);break;case"details":Y("toggle",a);break;case"input":Y("invalid",a),zg(a,n.value,n.defaultValue,n.checked,n.defaultChecked,n.type,n.name,!0);break;case"s\
elect":Y("invalid",a);break;case"textarea":Y("invalid",a),Sg(a,n.value,n.defaultValue,n.children)}t=n.children,typeof t!="string"&&typeof t!="number"&&typeof t!=
"bigint"||a.textContent===""+t||n.suppressHydrationWarning===!0||E0(a.textContent,t)?(n.popover!=null&&(Y("beforetoggle",a),Y("toggle",a)),n.onScroll!=null&&Y("\
scroll",a),n.onScrollEnd!=null&&Y("scrollend",a),n.onClick!=null&&(a.onclick=Qt),a=!0):a=!1,a||rr(e,!0)}function rs(e){for(Qe=e.return;Qe;)switch(Qe.tag){case 5:case 31:case 13:
mt=!1;return;case 27:case 3:mt=!0;return;default:Qe=Qe.return}}function bi(e){if(e!==Qe)return!1;if(!H)return rs(e),H=!0,!1;var a=e.tag,t;if((t=a!==3&&a!==27)&&
((t=a===5)&&(t=e.type,t=!(t!=="form"&&t!=="button")||hu(e.type,e.memoizedProps)),t=!t),t&&he&&rr(e),rs(e),a===13){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,
!e)throw Error(_(317));he=Gv(e)}else if(a===31){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(_(317));he=Gv(e)}else a===27?(a=he,sr(e.type)?(e=
bu,bu=null,he=e):he=a):he=Qe?ut(e.stateNode.nextSibling):null;return!0}function Dr(){he=Qe=null,H=!1}function Jd(){var e=Jn;return e!==null&&(Ca===null?Ca=e:Ca.
push.apply(Ca,e),Jn=null),e}function il(e){Jn===null?Jn=[e]:Jn.push(e)}var Om=Ft(null),Qr=null,sn=null;function jn(e,a,t){pe(Om,a._currentValue),a._currentValue=
t}function mn(e){e._currentValue=Om.current,Fe(Om)}function Bc(e,a,t){for(;e!==null;){var n=e.alternate;if((e.childLanes&a)!==a?(e.childLanes|=a,n!==null&&(n.childLanes|=
a)):n!==null&&(n.childLanes&a)!==a&&(n.childLanes|=a),e===t)break;e=e.return}}function Mm(e,a,t,n){var r=e.child;for(r!==null&&(r.return=e);r!==null;){var i=r.dependencies;
if(i!==null){var o=r.child;i=i.firstContext;e:for(;i!==null;){var l=i;i=r;for(var c=0;c<a.length;c++)if(l.context===a[c]){i.lanes|=t,l=i.alternate,l!==null&&(l.
lanes|=t),Bc(i.return,t,e),n||(o=null);break e}i=l.next}}else if(r.tag===18){if(o=r.return,o===null)throw Error(_(341));o.lanes|=t,i=o.alternate,i!==null&&(i.lanes|=
t),Bc(o,t,e),o=null}else r.tag===13&&r.memoizedState!==null&&r.memoizedState.dehydrated===null?(r.lanes|=t,o=r.alternate,o!==null&&(o.lanes|=t),Bc(r.return,t,e),
o=r.child,o=o!==null?o.sibling:null):o=r.child;if(o!==null)o.return=r;else for(o=r;o!==null;){if(o===e){o=null;break}if(r=o.sibling,r!==null){r.return=o.return,
o=r;break}o=o.return}r=o}}function Rr(e,a,t,n){e=null;for(var r=a,i=!1;r!==null;){if(!i){if((r.flags&524288)!==0)i=!0;else if((r.flags&262144)!==0)break}if(r.tag===
10){var o=r.alternate;if(o===null)throw Error(_(387));if(o=o.memoizedProps,o!==null){var l=r.type;Ia(r.pendingProps.value,o.value)||(e!==null?e.push(l):e=[l])}}else if(r===
$c.current){if(o=r.alternate,o===null)throw Error(_(387));o.memoizedState.memoizedState!==r.memoizedState.memoizedState&&(e!==null?e.push(ao):e=[ao])}r=r.return}
return e!==null&&Mm(a,e,t,n),a.flags|=262144,e!==null}function is(e){for(e=e.firstContext;e!==null;){if(!Ia(e.context._currentValue,e.memoizedValue))return!0;e=
e.next}return!1}function Ur(e){Qr=e,sn=null,e=e.dependencies,e!==null&&(e.firstContext=null)}function $e(e){return Jg(Qr,e)}function bc(e,a){return Qr===null&&Ur(
e),Jg(e,a)}function Jg(e,a){var t=a._currentValue;if(a={context:a,memoizedValue:t,next:null},sn===null){if(e===null)throw Error(_(308));sn=a,e.dependencies={lanes:0,
firstContext:a},e.flags|=524288}else sn=sn.next=a;return t}var N2=typeof AbortController<"u"?AbortController:function(){var e=[],a=this.signal={aborted:!1,addEventListener:function(t,n){
e.push(n)}};this.abort=function(){a.aborted=!0,e.forEach(function(t){return t()})}},O2=Ge.unstable_scheduleCallback,M2=Ge.unstable_NormalPriority,Ue={$$typeof:Vt,
Consumer:null,Provider:null,_currentValue:null,_currentValue2:null,_threadCount:0};function qu(){return{controller:new N2,data:new Map,refCount:0}}function xl(e){
e.refCount--,e.refCount===0&&O2(M2,function(){e.controller.abort()})}function Qp(e,a){if((e.pendingLanes&4194048)!==0){var t=e.transitionTypes;for(t===null&&(t=
e.transitionTypes=[]),e=0;e<a.length;e++){var n=a[e];t.indexOf(n)===-1&&t.push(n)}}}var Lo=null;function D2(e){var a=e.transitionTypes;return e.transitionTypes=
null,a}var Vo=null,Dm=0,Br=0,Hi=null;function R2(e,a){if(Vo===null){var t=Vo=[];Dm=0,Br=uf(),Hi={status:"pending",value:void 0,then:function(n){t.push(n)}}}return Dm++,
a.then(Xp,Xp),a}function Xp(){if(--Dm===0&&(Lo=null,Vo!==null)){Hi!==null&&(Hi.status="fulfilled");var e=Vo;Vo=null,Br=0,Hi=null;for(var a=0;a<e.length;a++)(0,e[a])()}}
function U2(e,a){var t=[],n={status:"pending",value:null,reason:null,then:function(r){t.push(r)}};return e.then(function(){n.status="fulfilled",n.value=a;for(var r=0;r<
t.length;r++)(0,t[r])(a)},function(r){for(n.status="rejected",n.reason=r,r=0;r<t.length;r++)(0,t[r])(void 0)}),n}var Zp=M.S;M.S=function(e,a){if(u0=Qa(),typeof a==
"object"&&a!==null&&typeof a.then=="function"&&R2(e,a),Lo!==null)for(var t=Pi;t!==null;)Qp(t,Lo),t=t.next;if(t=e.types,t!==null){for(var n=Pi;n!==null;)Qp(n,t),
n=n.next;if(Br!==0){n=Lo,n===null&&(n=Lo=[]);for(var r=0;r<t.length;r++){var i=t[r];n.indexOf(i)===-1&&n.push(i)}}}Zp!==null&&Zp(e,a)};var Nr=Ft(null);function Hu(){
var e=Nr.current;return e!==null?e:me.pooledCache}function qc(e,a){a===null?pe(Nr,Nr.current):pe(Nr,a.pool)}function Ig(){var e=Hu();return e===null?null:{parent:Ue.
_currentValue,pool:e}}var oo=Error(_(460)),Lu=Error(_(474)),Ds=Error(_(542)),os={then:function(){}};function Jp(e){return e=e.status,e==="fulfilled"||e==="rejec\
ted"}function $g(e,a,t){switch(t=e[t],t===void 0?e.push(a):t!==a&&(a.then(Qt,Qt),a=t),a.status){case"fulfilled":return a.value;case"rejected":throw e=a.reason,$p(
e),e===void 0&&!("reason"in a)?Error(_(600)):e;default:if(typeof a.status=="string")a.then(Qt,Qt);else{if(e=me,e!==null&&100<e.shellSuspendCounter)throw Error(_(
482));e=a,e.status="pending",e.then(function(n){if(a.status==="pending"){var r=a;r.status="fulfilled",r.value=n}},function(n){if(a.status==="pending"){var r=a;r.
status="rejected",r.reason=n}})}switch(a.status){case"fulfilled":return a.value;case"rejected":throw e=a.reason,$p(e),e}throw Or=a,oo}}function kr(e){try{var a=e.
_init;return a(e._payload)}catch(t){throw t!==null&&typeof t=="object"&&typeof t.then=="function"?(Or=t,oo):t}}var Or=null;function Ip(){if(Or===null)throw Error(
_(459));var e=Or;return Or=null,e}function $p(e){if(e===oo||e===Ds)throw Error(_(483))}var Li=null,ol=0;function yc(e){var a=ol;return ol+=1,Li===null&&(Li=[]),
$g(Li,e,a)}function Un(e,a){a=a.props.ref,e.ref=a!==void 0?a:null}function wc(e,a){throw a.$$typeof===pw?Error(_(525)):(e=Object.prototype.toString.call(a),Error(
_(31,e==="[object Object]"?"object with keys {"+Object.keys(a).join(", ")+"}":e)))}function Fg(e){function a(p,u){if(e){var v=p.deletions;v===null?(p.deletions=
[u],p.flags|=16):v.push(u)}}function t(p,u){if(!e)return null;for(;u!==null;)a(p,u),u=u.sibling;return null}function n(p){for(var u=new Map;p!==null;)p.key===null?
u.set(p.index,p):u.set(p.key,p),p=p.sibling;return u}function r(p,u){return p=dn(p,u),p.index=0,p.sibling=null,p}function i(p,u,v){return p.index=v,e?(v=p.alternate,
v!==null?(v=v.index,v<u?(p.flags|=2,u):v):(p.flags|=134217730,u)):(p.flags|=1048576,u)}function o(p){return e&&p.alternate===null&&(p.flags|=134217730),p}function l(p,u,v,g){
return u===null||u.tag!==6?(u=Xd(v,p.mode,g),u.return=p,u):(u=r(u,v),u.return=p,u)}function c(p,u,v,g){var k=v.type;return k===ki?(p=f(p,u,v.props.children,g,v.
key),Un(p,v),p):u!==null&&(u.elementType===k||typeof k=="object"&&k!==null&&k.$$typeof===Hn&&kr(k)===u.type)?(u=r(u,v.props),Un(u,v),u.return=p,u):(u=Uc(v.type,
v.key,v.props,null,p.mode,g),Un(u,v),u.return=p,u)}function s(p,u,v,g){return u===null||u.tag!==4||u.stateNode.containerInfo!==v.containerInfo||u.stateNode.implementation!==
v.implementation?(u=Zd(v,p.mode,g),u.return=p,u):(u=r(u,v.children||[]),u.return=p,u)}function f(p,u,v,g,k){return u===null||u.tag!==7?(u=Er(v,p.mode,g,k),u.return=
p,u):(u=r(u,v),u.return=p,u)}function h(p,u,v){if(typeof u=="string"&&u!==""||typeof u=="number"||typeof u=="bigint")return u=Xd(""+u,p.mode,v),u.return=p,u;if(typeof u==
"object"&&u!==null){switch(u.$$typeof){case dc:return v=Uc(u.type,u.key,u.props,null,p.mode,v),Un(v,u),v.return=p,v;case Bo:return u=Zd(u,p.mode,v),u.return=p,u;case Hn:
return u=kr(u),h(p,u,v)}if(qo(u)||No(u))return u=Er(u,p.mode,v,null),u.return=p,u;if(typeof u.then=="function")return h(p,yc(u),v);if(u.$$typeof===Vt)return h(p,
bc(p,u),v);wc(p,u)}return null}function d(p,u,v,g){var k=u!==null?u.key:null;if(typeof v=="string"&&v!==""||typeof v=="number"||typeof v=="bigint")return k!==null?
null:l(p,u,""+v,g);if(typeof v=="object"&&v!==null){switch(v.$$typeof){case dc:return v.key===k?c(p,u,v,g):null;case Bo:return v.key===k?s(p,u,v,g):null;case Hn:
return v=kr(v),d(p,u,v,g)}if(qo(v)||No(v))return k!==null?null:f(p,u,v,g,null);if(typeof v.then=="function")return d(p,u,yc(v),g);if(v.$$typeof===Vt)return d(p,
u,bc(p,v),g);wc(p,v)}return null}function m(p,u,v,g,k){if(typeof g=="string"&&g!==""||typeof g=="number"||typeof g=="bigint")return p=p.get(v)||null,l(u,p,""+g,
k);if(typeof g=="object"&&g!==null){switch(g.$$typeof){case dc:return p=p.get(g.key===null?v:g.key)||null,c(u,p,g,k);case Bo:return p=p.get(g.key===null?v:g.key)||
null,s(u,p,g,k);case Hn:return g=kr(g),m(p,u,v,g,k)}if(qo(g)||No(g))return p=p.get(v)||null,f(u,p,g,k,null);if(typeof g.then=="function")return m(p,u,v,yc(g),k);
if(g.$$typeof===Vt)return m(p,u,v,bc(u,g),k);wc(u,g)}return null}function w(p,u,v,g){for(var k=null,B=null,N=u,O=u=0,ze=null;N!==null&&O<v.length;O++){N.index>O?
(ze=N,N=null):ze=N.sibling;var G=d(p,N,v[O],g);if(G===null){N===null&&(N=ze);break}e&&N&&G.alternate===null&&a(p,N),u=i(G,u,O),B===null?k=G:B.sibling=G,B=G,N=ze}
if(O===v.length)return t(p,N),H&&cn(p,O),k;if(N===null){for(;O<v.length;O++)N=h(p,v[O],g),N!==null&&(u=i(N,u,O),B===null?k=N:B.sibling=N,B=N);return H&&cn(p,O),
k}for(N=n(N);O<v.length;O++)ze=m(N,p,O,v[O],g),ze!==null&&(e&&(G=ze.alternate,G!==null&&N.delete(G.key===null?O:G.key)),u=i(ze,u,O),B===null?k=ze:B.sibling=ze,B=
ze);return e&&N.forEach(function(Nt){return a(p,Nt)}),H&&cn(p,O),k}function z(p,u,v,g){if(v==null)throw Error(_(151));for(var k=null,B=null,N=u,O=u=0,ze=null,G=v.
next();N!==null&&!G.done;O++,G=v.next()){N.index>O?(ze=N,N=null):ze=N.sibling;var Nt=d(p,N,G.value,g);if(Nt===null){N===null&&(N=ze);break}e&&N&&Nt.alternate===
null&&a(p,N),u=i(Nt,u,O),B===null?k=Nt:B.sibling=Nt,B=Nt,N=ze}if(G.done)return t(p,N),H&&cn(p,O),k;if(N===null){for(;!G.done;O++,G=v.next())G=h(p,G.value,g),G!==
null&&(u=i(G,u,O),B===null?k=G:B.sibling=G,B=G);return H&&cn(p,O),k}for(N=n(N);!G.done;O++,G=v.next())G=m(N,p,O,G.value,g),G!==null&&(e&&(ze=G.alternate,ze!==null&&
N.delete(ze.key===null?O:ze.key)),u=i(G,u,O),B===null?k=G:B.sibling=G,B=G);return e&&N.forEach(function(gd){return a(p,gd)}),H&&cn(p,O),k}function A(p,u,v,g){if(typeof v==
"object"&&v!==null&&v.type===ki&&v.key===null&&v.props.ref===void 0&&(v=v.props.children),typeof v=="object"&&v!==null){switch(v.$$typeof){case dc:e:{for(var k=v.
key;u!==null;){if(u.key===k){if(k=v.type,k===ki){if(u.tag===7){t(p,u.sibling),g=r(u,v.props.children),Un(g,v),g.return=p,p=g;break e}}else if(u.elementType===k||
typeof k=="object"&&k!==null&&k.$$typeof===Hn&&kr(k)===u.type){t(p,u.sibling),g=r(u,v.props),Un(g,v),g.return=p,p=g;break e}t(p,u);break}else a(p,u);u=u.sibling}
v.type===ki?(g=Er(v.props.children,p.mode,g,v.key),Un(g,v),g.return=p,p=g):(g=Uc(v.type,v.key,v.props,null,p.mode,g),Un(g,v),g.return=p,p=g)}return o(p);case Bo:
e:{for(k=v.key;u!==null;){if(u.key===k)if(u.tag===4&&u.stateNode.containerInfo===v.containerInfo&&u.stateNode.implementation===v.implementation){t(p,u.sibling),
g=r(u,v.children||[]),g.return=p,p=g;break e}else{t(p,u);break}else a(p,u);u=u.sibling}g=Zd(v,p.mode,g),g.return=p,p=g}return o(p);case Hn:return v=kr(v),A(p,u,
v,g)}if(qo(v))return w(p,u,v,g);if(No(v)){if(k=No(v),typeof k!="function")throw Error(_(150));return v=k.call(v),z(p,u,v,g)}if(typeof v.then=="function")return A(
p,u,yc(v),g);if(v.$$typeof===Vt)return A(p,u,bc(p,v),g);wc(p,v)}return typeof v=="string"&&v!==""||typeof v=="number"||typeof v=="bigint"?(v=""+v,u!==null&&u.tag===
6?(t(p,u.sibling),g=r(u,v),g.return=p,p=g):(t(p,u),g=Xd(v,p.mode,g),g.return=p,p=g),o(p)):t(p,u)}return function(p,u,v,g){try{ol=0;var k=A(p,u,v,g);return Li=null,
k}catch(N){if(N===oo||N===Ds)throw N;var B=Na(29,N,null,p.mode);return B.lanes=g,B.return=p,B}}}var qr=Fg(!0),Pg=Fg(!1),Ln=!1;function Gu(e){e.updateQueue={baseState:e.
memoizedState,firstBaseUpdate:null,lastBaseUpdate:null,shared:{pending:null,lanes:0,hiddenCallbacks:null},callbacks:null}}function Rm(e,a){e=e.updateQueue,a.updateQueue===
e&&(a.updateQueue={baseState:e.baseState,firstBaseUpdate:e.firstBaseUpdate,lastBaseUpdate:e.lastBaseUpdate,shared:e.shared,callbacks:null})}function In(e){return{
lane:e,tag:0,payload:null,callback:null,next:null}}function $n(e,a,t){var n=e.updateQueue;if(n===null)return null;if(n=n.shared,(F&2)!==0){var r=n.pending;return r===
null?a.next=a:(a.next=r.next,r.next=a),n.pending=a,a=ts(e),jg(e,null,t),a}return Os(e,n,a,t),ts(e)}function Qo(e,a,t){if(a=a.updateQueue,a!==null&&(a=a.shared,(t&
4194048)!==0)){var n=a.lanes;n&=e.pendingLanes,t|=n,a.lanes=t,pg(e,t)}}function Id(e,a){var t=e.updateQueue,n=e.alternate;if(n!==null&&(n=n.updateQueue,t===n)){
var r=null,i=null;if(t=t.firstBaseUpdate,t!==null){do{var o={lane:t.lane,tag:t.tag,payload:t.payload,callback:null,next:null};i===null?r=i=o:i=i.next=o,t=t.next}while(t!==
null);i===null?r=i=a:i=i.next=a}else r=i=a;t={baseState:n.baseState,firstBaseUpdate:r,lastBaseUpdate:i,shared:n.shared,callbacks:n.callbacks},e.updateQueue=t;return}
e=t.lastBaseUpdate,e===null?t.firstBaseUpdate=a:e.next=a,t.lastBaseUpdate=a}var Um=!1;function Xo(){if(Um){var e=Hi;if(e!==null)throw e}}function Zo(e,a,t,n){Um=
!1;var r=e.updateQueue;Ln=!1;var i=r.firstBaseUpdate,o=r.lastBaseUpdate,l=r.shared.pending;if(l!==null){r.shared.pending=null;var c=l,s=c.next;c.next=null,o===null?
i=s:o.next=s,o=c;var f=e.alternate;f!==null&&(f=f.updateQueue,l=f.lastBaseUpdate,l!==o&&(l===null?f.firstBaseUpdate=s:l.next=s,f.lastBaseUpdate=c))}if(i!==null){
var h=r.baseState;o=0,f=s=c=null,l=i;do{var d=l.lane&-536870913,m=d!==l.lane;if(m?(Q&d)===d:(n&d)===d){d!==0&&d===Br&&(Um=!0),f!==null&&(f=f.next={lane:0,tag:l.
tag,payload:l.payload,callback:null,next:null});e:{var w=e,z=l;d=a;var A=t;switch(z.tag){case 1:if(w=z.payload,typeof w=="function"){h=w.call(A,h,d);break e}h=w;
break e;case 3:w.flags=w.flags&-65537|128;case 0:if(w=z.payload,d=typeof w=="function"?w.call(A,h,d):w,d==null)break e;h=ue({},h,d);break e;case 2:Ln=!0}}d=l.callback,
d!==null&&(e.flags|=64,m&&(e.flags|=8192),m=r.callbacks,m===null?r.callbacks=[d]:m.push(d))}else m={lane:d,tag:l.tag,payload:l.payload,callback:l.callback,next:null},
f===null?(s=f=m,c=h):f=f.next=m,o|=d;if(l=l.next,l===null){if(l=r.shared.pending,l===null)break;m=l,l=m.next,m.next=null,r.lastBaseUpdate=m,r.shared.pending=null}}while(!0);
f===null&&(c=h),r.baseState=c,r.firstBaseUpdate=s,r.lastBaseUpdate=f,i===null&&(r.shared.lanes=0),lr|=o,e.lanes=o,e.memoizedState=h}}function Wg(e,a){if(typeof e!=
"function")throw Error(_(191,e));e.call(a)}function eb(e,a){var t=e.callbacks;if(t!==null)for(e.callbacks=null,e=0;e<t.length;e++)Wg(t[e],a)}var ir=Ft(null),ls=Ft(
0);function Fp(e,a){e=gn,pe(ls,e),pe(ir,a),gn=e|a.baseLanes}function Bm(){pe(ls,gn),pe(ir,ir.current)}function Ku(){gn=ls.current,Fe(ir),Fe(ls)}var ea=Ft(null),
sa=null;function Fn(e){var a=e.alternate;pe(Pe,Pe.current&1),pe(ea,e),sa===null&&(a===null||ir.current!==null||a.memoizedState!==null)&&(sa=e)}function qm(e){pe(
Pe,Pe.current),pe(ea,e),sa===null&&(sa=e)}function ab(e){e.tag===22?(pe(Pe,Pe.current),pe(ea,e),sa===null&&(sa=e)):Pn()}function Pn(){pe(Pe,Pe.current),pe(ea,ea.
current)}function Ya(e){Fe(ea),sa===e&&(sa=null),Fe(Pe)}var Pe=Ft(0);function ll(e,a){pe(ea,ea.current),pe(Pe,a)}function Yu(e){Fe(Pe),Fe(ea),sa===e&&(sa=null)}
function cs(e){for(var a=e;a!==null;){if(a.tag===13){var t=a.memoizedState;if(t!==null&&(t=t.dehydrated,t===null||gu(t)||vf(t)))return a}else if(a.tag===19&&a.memoizedProps.
revealOrder!=="independent"){if((a.flags&128)!==0)return a}else if(a.child!==null){a.child.return=a,a=a.child;continue}if(a===e)break;for(;a.sibling===null;){if(a.
return===null||a.return===e)return null;a=a.return}a.sibling.return=a.return,a=a.sibling}return null}var hn=0,R=null,de=null,Re=null,ss=!1,Gi=!1,Hr=!1,ds=0,cl=0,
Ki=null,B2=0;function ke(){throw Error(_(321))}function ju(e,a){if(a===null)return!1;for(var t=0;t<a.length&&t<e.length;t++)if(!Ia(e[t],a[t]))return!1;return!0}
function Vu(e,a,t,n,r,i){return hn=i,R=a,a.memoizedState=null,a.updateQueue=null,a.lanes=0,M.H=e===null||e.memoizedState===null?Mb:Db,Hr=!1,i=t(n,r),Hr=!1,Gi&&(i=
nb(a,t,n,r)),tb(e),i}function tb(e){M.H=ms;var a=de!==null&&de.next!==null;if(hn=0,Re=de=R=null,ss=!1,cl=0,Ki=null,a)throw Error(_(300));e===null||Be||(e=e.dependencies,
e!==null&&is(e)&&(Be=!0))}function nb(e,a,t,n){R=e;var r=0;do{if(Gi&&(Ki=null),cl=0,Gi=!1,25<=r)throw Error(_(301));if(r+=1,Re=de=null,e.updateQueue!=null){var i=e.
updateQueue;i.lastEffect=null,i.events=null,i.stores=null,i.memoCache!=null&&(i.memoCache.index=0)}M.H=V2,i=a(t,n)}while(Gi);return i}function q2(){var e=M.H,a=e.
useState()[0];return a=typeof a.then=="function"?zl(a):a,e=e.useState()[0],(de!==null?de.memoizedState:null)!==e&&(R.flags|=1024),a}function Qu(){var e=ds!==0;return ds=
0,e}function Xu(e,a,t){a.updateQueue=e.updateQueue,a.flags&=-2053,e.lanes&=~t}function Zu(e){if(ss){for(e=e.memoizedState;e!==null;){var a=e.queue;a!==null&&(a.
pending=null),e=e.next}ss=!1}hn=0,Re=de=R=null,Gi=!1,cl=ds=0,Ki=null}function pa(){var e={memoizedState:null,baseState:null,baseQueue:null,queue:null,next:null};
return Re===null?R.memoizedState=Re=e:Re=Re.next=e,Re}function Ce(){if(de===null){var e=R.alternate;e=e!==null?e.memoizedState:null}else e=de.next;var a=Re===null?
R.memoizedState:Re.next;if(a!==null)Re=a,de=e;else{if(e===null)throw R.alternate===null?Error(_(467)):Error(_(310));de=e,e={memoizedState:de.memoizedState,baseState:de.
baseState,baseQueue:de.baseQueue,queue:de.queue,next:null},Re===null?R.memoizedState=Re=e:Re=Re.next=e}return Re}function Rs(){return{lastEffect:null,events:null,
stores:null,memoCache:null}}function zl(e){var a=cl;return cl+=1,Ki===null&&(Ki=[]),e=$g(Ki,e,a),a=R,(Re===null?a.memoizedState:Re.next)===null&&(a=a.alternate,
M.H=a===null||a.memoizedState===null?Mb:Db),e}function Us(e){if(e!==null&&typeof e=="object"){if(typeof e.then=="function")return zl(e);if(e.$$typeof===bw)return;
if(e.$$typeof===Vt)return $e(e)}throw Error(_(438,String(e)))}function Ju(e){var a=null,t=R.updateQueue;if(t!==null&&(a=t.memoCache),a==null){var n=R.alternate;
n!==null&&(n=n.updateQueue,n!==null&&(n=n.memoCache,n!=null&&(a={data:n.data.map(function(r){return r.slice()}),index:0})))}if(a==null&&(a={data:[],index:0}),t===
null&&(t=Rs(),R.updateQueue=t),t.memoCache=a,t=a.data[a.index],t===void 0)for(t=a.data[a.index]=Array(e),n=0;n<e;n++)t[n]=gw;return a.index++,t}function pn(e,a){
return typeof a=="function"?a(e):a}function Hc(e){var a=Ce();return Iu(a,de,e)}function Iu(e,a,t){var n=e.queue;if(n===null)throw Error(_(311));n.lastRenderedReducer=
t;var r=e.baseQueue,i=n.pending;if(i!==null){if(r!==null){var o=r.next;r.next=i.next,i.next=o}a.baseQueue=r=i,n.pending=null}if(i=e.baseState,r===null)e.memoizedState=
i;else{a=r.next;var l=o=null,c=null,s=a,f=!1;do{var h=s.lane&-536870913;if(h!==s.lane?(Q&h)===h:(hn&h)===h){var d=s.revertLane;if(d===0)c!==null&&(c=c.next={lane:0,
revertLane:0,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null}),h===Br&&(f=!0);else if((hn&d)===d){s=s.next,d===Br&&
(f=!0);continue}else h={lane:0,revertLane:s.revertLane,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},c===null?(l=
c=h,o=i):c=c.next=h,R.lanes|=d,lr|=d;h=s.action,Hr&&t(i,h),i=s.hasEagerState?s.eagerState:t(i,h)}else d={lane:h,revertLane:s.revertLane,gesture:s.gesture,action:s.
action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},c===null?(l=c=d,o=i):c=c.next=d,R.lanes|=h,lr|=h;s=s.next}while(s!==null&&s!==a);if(c===
null?o=i:c.next=l,!Ia(i,e.memoizedState)&&(Be=!0,f&&(t=Hi,t!==null)))throw t;e.memoizedState=i,e.baseState=o,e.baseQueue=c,n.lastRenderedState=i}return r===null&&
(n.lanes=0),[e.memoizedState,n.dispatch]}function $d(e){var a=Ce(),t=a.queue;if(t===null)throw Error(_(311));t.lastRenderedReducer=e;var n=t.dispatch,r=t.pending,
i=a.memoizedState;if(r!==null){t.pending=null;var o=r=r.next;do i=e(i,o.action),o=o.next;while(o!==r);Ia(i,a.memoizedState)||(Be=!0),a.memoizedState=i,a.baseQueue===
null&&(a.baseState=i),t.lastRenderedState=i}return[i,n]}function rb(e,a,t){var n=R,r=Ce(),i=H;if(i){if(t===void 0)throw Error(_(407));t=t()}else t=a();var o=!Ia(
(de||r).memoizedState,t);if(o&&(r.memoizedState=t,Be=!0),r=r.queue,$u(lb.bind(null,n,r,e),[e]),e=r.getSnapshot!==a||o||Re!==null&&(Re.memoizedState.tag&1)!==0,Ji(
e?9:8,{destroy:void 0},ob.bind(null,n,r,t,a),null),e){if(n.flags|=2048,me===null)throw Error(_(349));i||(hn&127)!==0||ib(n,a,t)}return t}function ib(e,a,t){e.flags|=
16384,e={getSnapshot:a,value:t},a=R.updateQueue,a===null?(a=Rs(),R.updateQueue=a,a.stores=[e]):(t=a.stores,t===null?a.stores=[e]:t.push(e))}function ob(e,a,t,n){
a.value=t,a.getSnapshot=n,cb(a)&&sb(e)}function lb(e,a,t){return t(function(){cb(a)&&sb(e)})}function cb(e){var a=e.getSnapshot;e=e.value;try{var t=a();return!Ia(
e,t)}catch{return!0}}function sb(e){var a=Vr(e,2);a!==null&&Oa(a,e,2)}function Hm(e){var a=pa();if(typeof e=="function"){var t=e;if(e=t(),Hr){Kn(!0);try{t()}finally{
Kn(!1)}}}return a.memoizedState=a.baseState=e,a.queue={pending:null,lanes:0,dispatch:null,lastRenderedReducer:pn,lastRenderedState:e},a}function db(e,a,t,n){return e.
baseState=t,Iu(e,de,typeof n=="function"?n:pn)}function H2(e,a,t,n,r){if(qs(e))throw Error(_(485));if(e=a.action,e!==null){var i={payload:r,action:e,next:null,isTransition:!0,
status:"pending",value:null,reason:null,listeners:[],then:function(o){i.listeners.push(o)}};M.T!==null?t(!0):i.isTransition=!1,n(i),t=a.pending,t===null?(i.next=
a.pending=i,mb(a,i)):(i.next=t.next,a.pending=t.next=i)}}function mb(e,a){var t=a.action,n=a.payload,r=e.state;if(a.isTransition){var i=M.T,o={};o.types=i!==null?
i.types:null,M.T=o;try{var l=t(r,n),c=M.S;c!==null&&c(o,l),Pp(e,a,l)}catch(s){Lm(e,a,s)}finally{i!==null&&o.types!==null&&(i.types=o.types),M.T=i}}else try{i=t(
r,n),Pp(e,a,i)}catch(s){Lm(e,a,s)}}function Pp(e,a,t){t!==null&&typeof t=="object"&&typeof t.then=="function"?t.then(function(n){Wp(e,a,n)},function(n){return Lm(
e,a,n)}):Wp(e,a,t)}function Wp(e,a,t){a.status="fulfilled",a.value=t,ub(a),e.state=t,a=e.pending,a!==null&&(t=a.next,t===a?e.pending=null:(t=t.next,a.next=t,mb(
e,t)))}function Lm(e,a,t){var n=e.pending;if(e.pending=null,n!==null){n=n.next;do a.status="rejected",a.reason=t,ub(a),a=a.next;while(a!==n)}e.action=null}function ub(e){
e=e.listeners;for(var a=0;a<e.length;a++)(0,e[a])()}function fb(e,a){return a}function ev(e,a){if(H){var t=me.formState;if(t!==null){e:{var n=R;if(H){if(he){a:{
for(var r=he,i=mt;r.nodeType!==8;){if(!i){r=null;break a}if(r=ut(r.nextSibling),r===null){r=null;break a}}i=r.data,r=i==="F!"||i==="F"?r:null}if(r){he=ut(r.nextSibling),
n=r.data==="F!";break e}}rr(n)}n=!1}n&&(a=t[0])}}return t=pa(),t.memoizedState=t.baseState=a,n={pending:null,lanes:0,dispatch:null,lastRenderedReducer:fb,lastRenderedState:a},
t.queue=n,t=Eb.bind(null,R,n),n.dispatch=t,n=Hm(!1),i=ef.bind(null,R,!1,n.queue),n=pa(),r={state:a,dispatch:null,action:e,pending:null},n.queue=r,t=H2.bind(null,
R,r,i,t),r.dispatch=t,n.memoizedState=e,[a,t,!1]}function av(e){var a=Ce();return hb(a,de,e)}function hb(e,a,t){if(a=Iu(e,a,fb)[0],e=Hc(pn)[0],typeof a=="object"&&
a!==null&&typeof a.then=="function")try{var n=zl(a)}catch(o){throw o===oo?Ds:o}else n=a;a=Ce();var r=a.queue,i=r.dispatch;return t!==a.memoizedState&&(R.flags|=
2048,Ji(9,{destroy:void 0},L2.bind(null,r,t),null)),[n,i,e]}function L2(e,a){e.action=a}function tv(e){var a=Ce(),t=de;if(t!==null)return hb(a,t,e);Ce(),a=a.memoizedState,
t=Ce();var n=t.queue.dispatch;return t.memoizedState=e,[a,n,!1]}function Ji(e,a,t,n){return e={tag:e,create:t,deps:n,inst:a,next:null},a=R.updateQueue,a===null&&
(a=Rs(),R.updateQueue=a),t=a.lastEffect,t===null?a.lastEffect=e.next=e:(n=t.next,t.next=e,e.next=n,a.lastEffect=e),e}function pb(){return Ce().memoizedState}function Lc(e,a,t,n){
var r=pa();R.flags|=e,r.memoizedState=Ji(1|a,{destroy:void 0},t,n===void 0?null:n)}function Bs(e,a,t,n){var r=Ce();n=n===void 0?null:n;var i=r.memoizedState.inst;
de!==null&&n!==null&&ju(n,de.memoizedState.deps)?r.memoizedState=Ji(a,i,t,n):(R.flags|=e,r.memoizedState=Ji(1|a,i,t,n))}function nv(e,a){Lc(8390656,8,e,a)}function $u(e,a){
Bs(2048,8,e,a)}function G2(e){R.flags|=4;var a=R.updateQueue;if(a===null)a=Rs(),R.updateQueue=a,a.events=[e];else{var t=a.events;t===null?a.events=[e]:t.push(e)}}
function vb(e){var a=Ce().memoizedState;return G2({ref:a,nextImpl:e}),function(){if((F&2)!==0)throw Error(_(440));return a.impl.apply(void 0,arguments)}}function gb(e,a){
return Bs(4,2,e,a)}function bb(e,a){return Bs(4,4,e,a)}function yb(e,a){if(typeof a=="function"){e=e();var t=a(e);return function(){typeof t=="function"?t():a(null)}}
if(a!=null)return e=e(),a.current=e,function(){a.current=null}}function wb(e,a,t){t=t!=null?t.concat([e]):null,Bs(4,4,yb.bind(null,a,e),t)}function Fu(){}function _b(e,a){
var t=Ce();a=a===void 0?null:a;var n=t.memoizedState;return a!==null&&ju(a,n[1])?n[0]:(t.memoizedState=[e,a],e)}function xb(e,a){var t=Ce();a=a===void 0?null:a;
var n=t.memoizedState;if(a!==null&&ju(a,n[1]))return n[0];if(n=e(),Hr){Kn(!0);try{e()}finally{Kn(!1)}}return t.memoizedState=[n,a],n}function Pu(e,a,t){return t===
void 0||(hn&1073741824)!==0&&(Q&261930)===0?e.memoizedState=a:(e.memoizedState=t,e=h0(),R.lanes|=e,lr|=e,t)}function zb(e,a,t,n){return Ia(t,a)?t:ir.current!==null?
(e=Pu(e,t,n),Ia(e,a)||(Be=!0),e):(hn&106)===0||(hn&1073741824)!==0&&(Q&261930)===0?(Be=!0,e.memoizedState=t):(e=h0(),R.lanes|=e,lr|=e,a)}function kb(e,a,t,n,r){
var i=P.p;P.p=i!==0&&8>i?i:8;var o=M.T,l={};l.types=o!==null?o.types:null,M.T=l,ef(e,!1,a,t);try{var c=r(),s=M.S;if(s!==null&&s(l,c),c!==null&&typeof c=="object"&&
typeof c.then=="function"){var f=U2(c,n);Jo(e,a,f,Ja(e))}else Jo(e,a,n,Ja(e))}catch(h){Jo(e,a,{then:function(){},status:"rejected",reason:h},Ja())}finally{P.p=i,
o!==null&&l.types!==null&&(o.types=l.types),M.T=o}}function K2(){}function Gm(e,a,t,n){if(e.tag!==5)throw Error(_(476));var r=Sb(e).queue;kb(e,r,a,Cr,t===null?K2:
function(){return Tb(e),t(n)})}function Sb(e){var a=e.memoizedState;if(a!==null)return a;a={memoizedState:Cr,baseState:Cr,baseQueue:null,queue:{pending:null,lanes:0,
dispatch:null,lastRenderedReducer:pn,lastRenderedState:Cr},next:null};var t={};return a.next={memoizedState:t,baseState:t,baseQueue:null,queue:{pending:null,lanes:0,
dispatch:null,lastRenderedReducer:pn,lastRenderedState:t},next:null},e.memoizedState=a,e=e.alternate,e!==null&&(e.memoizedState=a),a}function Tb(e){var a=Sb(e);
a.next===null&&(a=e.alternate.memoizedState),Jo(e,a.next.queue,{},Ja())}function Wu(){return $e(ao)}function Ab(){return Ce().memoizedState}function Cb(){return Ce().
memoizedState}function Y2(e){for(var a=e.return;a!==null;){switch(a.tag){case 24:case 3:var t=Ja();e=In(t);var n=$n(a,e,t);n!==null&&(Oa(n,a,t),Qo(n,a,t)),a={cache:qu()},
e.payload=a;return}a=a.return}}function j2(e,a,t){var n=Ja();t={lane:n,revertLane:0,gesture:null,action:t,hasEagerState:!1,eagerState:null,next:null},qs(e)?Nb(a,
t):(t=Ru(e,a,t,n),t!==null&&(Oa(t,e,n),Ob(t,a,n)))}function Eb(e,a,t){var n=Ja();Jo(e,a,t,n)}function Jo(e,a,t,n){var r={lane:n,revertLane:0,gesture:null,action:t,
hasEagerState:!1,eagerState:null,next:null};if(qs(e))Nb(a,r);else{var i=e.alternate;if(e.lanes===0&&(i===null||i.lanes===0)&&(i=a.lastRenderedReducer,i!==null))
try{var o=a.lastRenderedState,l=i(o,t);if(r.hasEagerState=!0,r.eagerState=l,Ia(l,o))return Os(e,a,r,0),me===null&&Ns(),!1}catch{}if(t=Ru(e,a,r,n),t!==null)return Oa(
t,e,n),Ob(t,a,n),!0}return!1}function ef(e,a,t,n){if(n={lane:2,revertLane:uf(),gesture:null,action:n,hasEagerState:!1,eagerState:null,next:null},qs(e)){if(a)throw Error(
_(479))}else a=Ru(e,t,n,2),a!==null&&Oa(a,e,2)}function qs(e){var a=e.alternate;return e===R||a!==null&&a===R}function Nb(e,a){Gi=ss=!0;var t=e.pending;t===null?
a.next=a:(a.next=t.next,t.next=a),e.pending=a}function Ob(e,a,t){if((t&4194048)!==0){var n=a.lanes;n&=e.pendingLanes,t|=n,a.lanes=t,pg(e,t)}}var ms={readContext:$e,
use:Us,useCallback:ke,useContext:ke,useEffect:ke,useImperativeHandle:ke,useLayoutEffect:ke,useInsertionEffect:ke,useMemo:ke,useReducer:ke,useRef:ke,useState:ke,
useDebugValue:ke,useDeferredValue:ke,useTransition:ke,useSyncExternalStore:ke,useId:ke,useHostTransitionStatus:ke,useFormState:ke,useActionState:ke,useOptimistic:ke,
useMemoCache:ke,useCacheRefresh:ke,useEffectEvent:ke},Mb={readContext:$e,use:Us,useCallback:function(e,a){return pa().memoizedState=[e,a===void 0?null:a],e},useContext:$e,
useEffect:nv,useImperativeHandle:function(e,a,t){t=t!=null?t.concat([e]):null,Lc(4194308,4,yb.bind(null,a,e),t)},useLayoutEffect:function(e,a){return Lc(4194308,
4,e,a)},useInsertionEffect:function(e,a){Lc(4,2,e,a)},useMemo:function(e,a){var t=pa();a=a===void 0?null:a;var n=e();if(Hr){Kn(!0);try{e()}finally{Kn(!1)}}return t.
memoizedState=[n,a],n},useReducer:function(e,a,t){var n=pa();if(t!==void 0){var r=t(a);if(Hr){Kn(!0);try{t(a)}finally{Kn(!1)}}}else r=a;return n.memoizedState=n.
baseState=r,e={pending:null,lanes:0,dispatch:null,lastRenderedReducer:e,lastRenderedState:r},n.queue=e,e=e.dispatch=j2.bind(null,R,e),[n.memoizedState,e]},useRef:function(e){
var a=pa();return e={current:e},a.memoizedState=e},useState:function(e){e=Hm(e);var a=e.queue,t=Eb.bind(null,R,a);return a.dispatch=t,[e.memoizedState,t]},useDebugValue:Fu,
useDeferredValue:function(e,a){var t=pa();return Pu(t,e,a)},useTransition:function(){var e=Hm(!1);return e=kb.bind(null,R,e.queue,!0,!1),pa().memoizedState=e,[!1,
e]},useSyncExternalStore:function(e,a,t){var n=R,r=pa();if(H){if(t===void 0)throw Error(_(407));t=t()}else{if(t=a(),me===null)throw Error(_(349));(Q&127)!==0||ib(
n,a,t)}r.memoizedState=t;var i={value:t,getSnapshot:a};return r.queue=i,nv(lb.bind(null,n,i,e),[e]),n.flags|=2048,Ji(9,{destroy:void 0},ob.bind(null,n,i,t,a),null),
t},useId:function(){var e=pa(),a=me.identifierPrefix;if(H){var t=Zt,n=Xt;t=(n&~(1<<32-Za(n)-1)).toString(32)+t,a="_"+a+"R_"+t,t=ds++,0<t&&(a+="H"+t.toString(32)),
a+="_"}else t=B2++,a="_"+a+"r_"+t.toString(32)+"_";return e.memoizedState=a},useHostTransitionStatus:Wu,useFormState:ev,useActionState:ev,useOptimistic:function(e){
var a=pa();a.memoizedState=a.baseState=e;var t={pending:null,lanes:0,dispatch:null,lastRenderedReducer:null,lastRenderedState:null};return a.queue=t,a=ef.bind(null,
R,!0,t),t.dispatch=a,[e,a]},useMemoCache:Ju,useCacheRefresh:function(){return pa().memoizedState=Y2.bind(null,R)},useEffectEvent:function(e){var a=pa(),t={impl:e};
return a.memoizedState=t,function(){if((F&2)!==0)throw Error(_(440));return t.impl.apply(void 0,arguments)}}},Db={readContext:$e,use:Us,useCallback:_b,useContext:$e,
useEffect:$u,useImperativeHandle:wb,useInsertionEffect:gb,useLayoutEffect:bb,useMemo:xb,useReducer:Hc,useRef:pb,useState:function(){return Hc(pn)},useDebugValue:Fu,
useDeferredValue:function(e,a){var t=Ce();return zb(t,de.memoizedState,e,a)},useTransition:function(){var e=Hc(pn)[0],a=Ce().memoizedState;return[typeof e=="boo\
lean"?e:zl(e),a]},useSyncExternalStore:rb,useId:Ab,useHostTransitionStatus:Wu,useFormState:av,useActionState:av,useOptimistic:function(e,a){var t=Ce();return db(
t,de,e,a)},useMemoCache:Ju,useCacheRefresh:Cb,useEffectEvent:vb},V2={readContext:$e,use:Us,useCallback:_b,useContext:$e,useEffect:$u,useImperativeHandle:wb,useInsertionEffect:gb,
useLayoutEffect:bb,useMemo:xb,useReducer:$d,useRef:pb,useState:function(){return $d(pn)},useDebugValue:Fu,useDeferredValue:function(e,a){var t=Ce();return de===
null?Pu(t,e,a):zb(t,de.memoizedState,e,a)},useTransition:function(){var e=$d(pn)[0],a=Ce().memoizedState;return[typeof e=="boolean"?e:zl(e),a]},useSyncExternalStore:rb,
useId:Ab,useHostTransitionStatus:Wu,useFormState:tv,useActionState:tv,useOptimistic:function(e,a){var t=Ce();return de!==null?db(t,de,e,a):(t.baseState=e,[e,t.queue.
dispatch])},useMemoCache:Ju,useCacheRefresh:Cb,useEffectEvent:vb};function Fd(e,a,t,n){a=e.memoizedState,t=t(n,a),t=t==null?a:ue({},a,t),e.memoizedState=t,e.lanes===
0&&(e.updateQueue.baseState=t)}var Km={enqueueSetState:function(e,a,t){e=e._reactInternals;var n=Ja(),r=In(n);r.payload=a,t!=null&&(r.callback=t),a=$n(e,r,n),a!==
null&&(Oa(a,e,n),Qo(a,e,n))},enqueueReplaceState:function(e,a,t){e=e._reactInternals;var n=Ja(),r=In(n);r.tag=1,r.payload=a,t!=null&&(r.callback=t),a=$n(e,r,n),
a!==null&&(Oa(a,e,n),Qo(a,e,n))},enqueueForceUpdate:function(e,a){e=e._reactInternals;var t=Ja(),n=In(t);n.tag=2,a!=null&&(n.callback=a),a=$n(e,n,t),a!==null&&(Oa(
a,e,t),Qo(a,e,t))}};function rv(e,a,t,n,r,i,o){return e=e.stateNode,typeof e.shouldComponentUpdate=="function"?e.shouldComponentUpdate(n,i,o):a.prototype&&a.prototype.
isPureReactComponent?!nl(t,n)||!nl(r,i):!0}function iv(e,a,t,n){e=a.state,typeof a.componentWillReceiveProps=="function"&&a.componentWillReceiveProps(t,n),typeof a.
UNSAFE_componentWillReceiveProps=="function"&&a.UNSAFE_componentWillReceiveProps(t,n),a.state!==e&&Km.enqueueReplaceState(a,a.state,null)}function Lr(e,a){var t=a;
if("ref"in a){t={};for(var n in a)n!=="ref"&&(t[n]=a[n])}if(e=e.defaultProps){t===a&&(t=ue({},t));for(var r in e)t[r]===void 0&&(t[r]=e[r])}return t}function Rb(e){
as(e)}function Ub(e){console.error(e)}function Bb(e){as(e)}function us(e,a){try{var t=e.onUncaughtError;t(a.value,{componentStack:a.stack})}catch(n){setTimeout(
function(){throw n})}}function ov(e,a,t){try{var n=e.onCaughtError;n(t.value,{componentStack:t.stack,errorBoundary:a.tag===1?a.stateNode:null})}catch(r){setTimeout(
function(){throw r})}}function Ym(e,a,t){return t=In(t),t.tag=3,t.payload={element:null},t.callback=function(){us(e,a)},t}function qb(e){return e=In(e),e.tag=3,
e}function Hb(e,a,t,n){var r=t.type.getDerivedStateFromError;if(typeof r=="function"){var i=n.value;e.payload=function(){return r(i)},e.callback=function(){ov(a,
t,n)}}var o=t.stateNode;o!==null&&typeof o.componentDidCatch=="function"&&(e.callback=function(){ov(a,t,n),typeof r!="function"&&(Wn===null?Wn=new Set([this]):Wn.
add(this));var l=n.stack;this.componentDidCatch(n.value,{componentStack:l!==null?l:""})})}function Q2(e,a,t,n,r){if(t.flags|=32768,n!==null&&typeof n=="object"&&
typeof n.then=="function"){if(a=t.alternate,a!==null&&Rr(a,t,r,!0),t=ea.current,t!==null){switch(t.tag){case 31:case 13:case 19:return sa===null?ws():t.alternate===
null&&Se===0&&(Se=3),t.flags&=-257,t.flags|=65536,t.lanes=r,n===os?t.flags|=16384:(a=t.updateQueue,a===null?t.updateQueue=new Set([n]):a.add(n),rm(e,n,r)),!1;case 22:
return t.flags|=65536,n===os?t.flags|=16384:(a=t.updateQueue,a===null?(a={transitions:null,markerInstances:null,retryQueue:new Set([n])},t.updateQueue=a):(t=a.retryQueue,
t===null?a.retryQueue=new Set([n]):t.add(n)),rm(e,n,r)),!1}throw Error(_(435,t.tag))}return rm(e,n,r),ws(),!1}if(H)return a=ea.current,a!==null?((a.flags&65536)===
0&&(a.flags|=256),a.flags|=65536,a.lanes=r,n!==Nm&&(e=Error(_(422),{cause:n}),il(dt(e,t)))):(n!==Nm&&(a=Error(_(423),{cause:n}),il(dt(a,t))),e=e.current.alternate,
e.flags|=65536,r&=-r,e.lanes|=r,n=dt(n,t),r=Ym(e.stateNode,n,r),Id(e,r),Se!==4&&(Se=2)),!1;var i=Error(_(520),{cause:n});if(i=dt(i,t),Po===null?Po=[i]:Po.push(i),
Se!==4&&(Se=2),a===null)return!0;n=dt(n,t),t=a;do{switch(t.tag){case 3:return t.flags|=65536,e=r&-r,t.lanes|=e,e=Ym(t.stateNode,n,e),Id(t,e),!1;case 1:if(a=t.type,
i=t.stateNode,(t.flags&128)===0&&(typeof a.getDerivedStateFromError=="function"||i!==null&&typeof i.componentDidCatch=="function"&&(Wn===null||!Wn.has(i))))return t.
flags|=65536,r&=-r,t.lanes|=r,r=qb(r),Hb(r,e,t,n),Id(t,r),!1;break;case 22:if(t.memoizedState!==null)return t.flags|=65536,!1}t=t.return}while(t!==null);return!1}
var af=Error(_(461)),Be=!1;function He(e,a,t,n){a.child=e===null?Pg(a,null,t,n):qr(a,e.child,t,n)}function lv(e,a,t,n,r){t=t.render;var i=a.ref;if("ref"in n){var o={};
for(var l in n)l!=="ref"&&(o[l]=n[l])}else o=n;return Ur(a),n=Vu(e,a,t,o,i,r),l=Qu(),e!==null&&!Be?(Xu(e,a,r),vn(e,a,r)):(H&&l&&Ms(a),a.flags|=1,He(e,a,n,r),a.child)}
function cv(e,a,t,n,r){if(e===null){var i=t.type;return typeof i=="function"&&!Uu(i)&&i.defaultProps===void 0&&t.compare===null?(a.tag=15,a.type=i,Lb(e,a,i,n,r)):
(e=Uc(t.type,null,n,a,a.mode,r),e.ref=a.ref,e.return=a,a.child=e)}if(i=e.child,!nf(e,r)){var o=i.memoizedProps;if(t=t.compare,t=t!==null?t:nl,t(o,n)&&e.ref===a.
ref)return vn(e,a,r)}return a.flags|=1,e=dn(i,n),e.ref=a.ref,e.return=a,a.child=e}function Lb(e,a,t,n,r){if(e!==null){var i=e.memoizedProps;if(nl(i,n)&&e.ref===
a.ref)if(Be=!1,a.pendingProps=n=i,nf(e,r))(e.flags&131072)!==0&&(Be=!0);else return a.lanes=e.lanes,vn(e,a,r)}return jm(e,a,t,n,r)}function Gb(e,a,t,n){var r=n.
children,i=e!==null?e.memoizedState:null;if(e===null&&a.stateNode===null&&(a.stateNode={_visibility:1,_pendingMarkers:null,_retryCache:null,_transitions:null}),
n.mode==="hidden"){if((a.flags&128)!==0){if(i=i!==null?i.baseLanes|t:t,e!==null){for(n=a.child=e.child,r=0;n!==null;)r=r|n.lanes|n.childLanes,n=n.sibling;n=r&~i}else
n=0,a.child=null;return sv(e,a,i,t,n)}if((t&536870912)!==0)a.memoizedState={baseLanes:0,cachePool:null},e!==null&&qc(a,i!==null?i.cachePool:null),i!==null?Fp(a,
i):Bm(),ab(a);else return n=a.lanes=536870912,sv(e,a,i!==null?i.baseLanes|t:t,t,n)}else i!==null?(qc(a,i.cachePool),Fp(a,i),Pn(),a.memoizedState=null):(e!==null&&
qc(a,null),Bm(),Pn());return He(e,a,r,t),a.child}function Io(e,a){return e!==null&&e.tag===22||a.stateNode!==null||(a.stateNode={_visibility:1,_pendingMarkers:null,
_retryCache:null,_transitions:null}),a.sibling}function sv(e,a,t,n,r){var i=Hu();return i=i===null?null:{parent:Ue._currentValue,pool:i},a.memoizedState={baseLanes:t,
cachePool:i},e!==null&&qc(a,null),Bm(),ab(a),e!==null&&Rr(e,a,n,!0),a.childLanes=r,null}function Gc(e,a){return a=Hs({mode:a.mode,children:a.children},e.mode),a.
ref=e.ref,e.child=a,a.return=e,a}function dv(e,a,t){return qr(a,e.child,null,t),e=Gc(a,a.pendingProps),e.flags|=2,Ya(a),a.memoizedState=null,e}function X2(e,a,t){
var n=a.pendingProps,r=(a.flags&128)!==0;if(a.flags&=-129,e===null){if(H){if(n.mode==="hidden")return e=Gc(a,n),a.lanes=536870912,e.memoizedState={baseLanes:0,cachePool:null},
Io(null,e);if(qm(a),(e=he)?(e=G0(e,mt),e=e!==null&&e.data==="&"?e:null,e!==null&&(a.memoizedState={dehydrated:e,treeContext:nr!==null?{id:Xt,overflow:Zt}:null,retryLane:536870912,
hydrationErrors:null},t=Qg(e),t.return=a,a.child=t,Qe=a,he=null)):e=null,e===null)throw rr(a);return a.lanes=536870912,null}return Gc(a,n)}var i=e.memoizedState;
if(i!==null){var o=i.dehydrated;if(qm(a),r)if(a.flags&256)a.flags&=-257,a=dv(e,a,t);else if(a.memoizedState!==null)a.child=e.child,a.flags|=128,a=null;else throw Error(
_(558));else if(Be||Rr(e,a,t,!1),r=(t&e.childLanes)!==0,Be||r){if(ir.current===null){if(n=me,n!==null&&(o=vg(n,t),o!==0&&o!==i.retryLane))throw i.retryLane=o,Vr(
e,o),Oa(n,e,o),af;ws()}a=dv(e,a,t)}else e=i.treeContext,he=ut(o.nextSibling),Qe=a,H=!0,Jn=null,mt=!1,e!==null&&Zg(a,e),a=Gc(a,n),a.flags|=134221824;return a}return e=
dn(e.child,{mode:n.mode,children:n.children}),e.ref=a.ref,a.child=e,e.return=a,e}function wi(e,a){var t=a.ref;if(t===null)e!==null&&e.ref!==null&&(a.flags|=4194816);else{
if(typeof t!="function"&&typeof t!="object")throw Error(_(284));(e===null||e.ref!==t)&&(a.flags|=4194816)}}function jm(e,a,t,n,r){return Ur(a),t=Vu(e,a,t,n,void 0,
r),n=Qu(),e!==null&&!Be?(Xu(e,a,r),vn(e,a,r)):(H&&n&&Ms(a),a.flags|=1,He(e,a,t,r),a.child)}function mv(e,a,t,n,r,i){return Ur(a),a.updateQueue=null,t=nb(a,n,t,r),
tb(e),n=Qu(),e!==null&&!Be?(Xu(e,a,i),vn(e,a,i)):(H&&n&&Ms(a),a.flags|=1,He(e,a,t,i),a.child)}function uv(e,a,t,n,r){if(Ur(a),a.stateNode===null){var i=Oi,o=t.contextType;
typeof o=="object"&&o!==null&&(i=$e(o)),i=new t(n,i),a.memoizedState=i.state!==null&&i.state!==void 0?i.state:null,i.updater=Km,a.stateNode=i,i._reactInternals=
a,i=a.stateNode,i.props=n,i.state=a.memoizedState,i.refs={},Gu(a),o=t.contextType,i.context=typeof o=="object"&&o!==null?$e(o):Oi,i.state=a.memoizedState,o=t.getDerivedStateFromProps,
typeof o=="function"&&(Fd(a,t,o,n),i.state=a.memoizedState),typeof t.getDerivedStateFromProps=="function"||typeof i.getSnapshotBeforeUpdate=="function"||typeof i.
UNSAFE_componentWillMount!="function"&&typeof i.componentWillMount!="function"||(o=i.state,typeof i.componentWillMount=="function"&&i.componentWillMount(),typeof i.
UNSAFE_componentWillMount=="function"&&i.UNSAFE_componentWillMount(),o!==i.state&&Km.enqueueReplaceState(i,i.state,null),Zo(a,n,i,r),Xo(),i.state=a.memoizedState),
typeof i.componentDidMount=="function"&&(a.flags|=4194308),n=!0}else if(e===null){i=a.stateNode;var l=a.memoizedProps,c=Lr(t,l);i.props=c;var s=i.context,f=t.contextType;
o=Oi,typeof f=="object"&&f!==null&&(o=$e(f));var h=t.getDerivedStateFromProps;f=typeof h=="function"||typeof i.getSnapshotBeforeUpdate=="function",l=a.pendingProps!==
l,f||typeof i.UNSAFE_componentWillReceiveProps!="function"&&typeof i.componentWillReceiveProps!="function"||(l||s!==o)&&iv(a,i,n,o),Ln=!1;var d=a.memoizedState;
i.state=d,Zo(a,n,i,r),Xo(),s=a.memoizedState,l||d!==s||Ln?(typeof h=="function"&&(Fd(a,t,h,n),s=a.memoizedState),(c=Ln||rv(a,t,c,n,d,s,o))?(f||typeof i.UNSAFE_componentWillMount!=
"function"&&typeof i.componentWillMount!="function"||(typeof i.componentWillMount=="function"&&i.componentWillMount(),typeof i.UNSAFE_componentWillMount=="funct\
ion"&&i.UNSAFE_componentWillMount()),typeof i.componentDidMount=="function"&&(a.flags|=4194308)):(typeof i.componentDidMount=="function"&&(a.flags|=4194308),a.memoizedProps=
n,a.memoizedState=s),i.props=n,i.state=s,i.context=o,n=c):(typeof i.componentDidMount=="function"&&(a.flags|=4194308),n=!1)}else{i=a.stateNode,Rm(e,a),o=a.memoizedProps,
f=Lr(t,o),i.props=f,h=a.pendingProps,d=i.context,s=t.contextType,c=Oi,typeof s=="object"&&s!==null&&(c=$e(s)),l=t.getDerivedStateFromProps,(s=typeof l=="functio\
n"||typeof i.getSnapshotBeforeUpdate=="function")||typeof i.UNSAFE_componentWillReceiveProps!="function"&&typeof i.componentWillReceiveProps!="function"||(o!==h||
d!==c)&&iv(a,i,n,c),Ln=!1,d=a.memoizedState,i.state=d,Zo(a,n,i,r),Xo();var m=a.memoizedState;o!==h||d!==m||Ln||e!==null&&e.dependencies!==null&&is(e.dependencies)?
(typeof l=="function"&&(Fd(a,t,l,n),m=a.memoizedState),(f=Ln||rv(a,t,f,n,d,m,c)||e!==null&&e.dependencies!==null&&is(e.dependencies))?(s||typeof i.UNSAFE_componentWillUpdate!=
"function"&&typeof i.componentWillUpdate!="function"||(typeof i.componentWillUpdate=="function"&&i.componentWillUpdate(n,m,c),typeof i.UNSAFE_componentWillUpdate==
"function"&&i.UNSAFE_componentWillUpdate(n,m,c)),typeof i.componentDidUpdate=="function"&&(a.flags|=4),typeof i.getSnapshotBeforeUpdate=="function"&&(a.flags|=1024)):
(typeof i.componentDidUpdate!="function"||o===e.memoizedProps&&d===e.memoizedState||(a.flags|=4),typeof i.getSnapshotBeforeUpdate!="function"||o===e.memoizedProps&&
d===e.memoizedState||(a.flags|=1024),a.memoizedProps=n,a.memoizedState=m),i.props=n,i.state=m,i.context=c,n=f):(typeof i.componentDidUpdate!="function"||o===e.memoizedProps&&
d===e.memoizedState||(a.flags|=4),typeof i.getSnapshotBeforeUpdate!="function"||o===e.memoizedProps&&d===e.memoizedState||(a.flags|=1024),n=!1)}return i=n,wi(e,
a),n=(a.flags&128)!==0,i||n?(i=a.stateNode,t=n&&typeof t.getDerivedStateFromError!="function"?null:i.render(),a.flags|=1,e!==null&&n?(a.child=qr(a,e.child,null,
r),a.child=qr(a,null,t,r)):He(e,a,t,r),a.memoizedState=i.state,e=a.child):e=vn(e,a,r),e}function fv(e,a,t,n){return Dr(),a.flags|=256,He(e,a,t,n),a.child}var Vm={
dehydrated:null,treeContext:null,retryLane:0,hydrationErrors:null};function Qm(e){return{baseLanes:e,cachePool:Ig()}}function Xm(e,a,t){return e=e!==null?e.childLanes&
~t:0,a&&(e|=Va),e}function Kb(e,a,t){var n=a.pendingProps,r=!1,i=(a.flags&128)!==0,o;if((o=i)||(o=e!==null&&e.memoizedState===null?!1:(Pe.current&2)!==0),o&&(r=
!0,a.flags&=-129),o=(a.flags&32)!==0,a.flags&=-33,e===null){if(H){if(r?Fn(a):Pn(),(e=he)?(e=G0(e,mt),e=e!==null&&e.data!=="&"?e:null,e!==null&&(a.memoizedState=
{dehydrated:e,treeContext:nr!==null?{id:Xt,overflow:Zt}:null,retryLane:536870912,hydrationErrors:null},t=Qg(e),t.return=a,a.child=t,Qe=a,he=null)):e=null,e===null)
throw rr(a);return vf(e)?a.lanes=32:a.lanes=536870912,null}return i=n.children,n=n.fallback,r?(Pn(),r=a.mode,i=Hs({mode:"hidden",children:i},r),n=Er(n,r,t,null),
i.return=a,n.return=a,i.sibling=n,a.child=i,n=a.child,n.memoizedState=Qm(t),n.childLanes=Xm(e,o,t),a.memoizedState=Vm,Io(null,n)):(Fn(a),tf(a,i))}var l=e.memoizedState;
if(l!==null){var c=l.dehydrated;if(c!==null)return Z2(e,a,i,o,n,c,l,t)}return r?(Pn(),r=n.fallback,i=a.mode,l=e.child,c=l.sibling,n=dn(l,{mode:"hidden",children:n.
children}),n.subtreeFlags=l.subtreeFlags&1206910976,c!==null?r=dn(c,r):(r=Er(r,i,t,null),r.flags|=2),r.return=a,n.return=a,n.sibling=r,a.child=n,Io(null,n),n=a.
child,r=e.child.memoizedState,r===null?r=Qm(t):(i=r.cachePool,i!==null?(l=Ue._currentValue,i=i.parent!==l?{parent:l,pool:l}:i):i=Ig(),r={baseLanes:r.baseLanes|t,
cachePool:i}),n.memoizedState=r,n.childLanes=Xm(e,o,t),a.memoizedState=Vm,Io(e.child,n)):(Fn(a),t=e.child,e=t.sibling,t=dn(t,{mode:"visible",children:n.children}),
t.return=a,t.sibling=null,e!==null&&(o=a.deletions,o===null?(a.deletions=[e],a.flags|=16):o.push(e)),a.child=t,a.memoizedState=null,t)}function tf(e,a){return a=
Hs({mode:"visible",children:a},e.mode),a.return=e,e.child=a}function Hs(e,a){return e=Na(22,e,null,a),e.lanes=0,e}function _c(e,a,t){return qr(a,e.child,null,t),
e=tf(a,a.pendingProps.children),e.flags|=2,a.memoizedState=null,e}function Z2(e,a,t,n,r,i,o,l){if(t)return a.flags&256?(Fn(a),a.flags&=-257,_c(e,a,l)):a.memoizedState!==
null?(Pn(),a.child=e.child,a.flags|=128,null):(Pn(),i=r.fallback,o=a.mode,r=Hs({mode:"visible",children:r.children},o),i=Er(i,o,l,null),i.flags|=2,r.return=a,i.
return=a,r.sibling=i,a.child=r,qr(a,e.child,null,l),r=a.child,r.memoizedState=Qm(l),r.childLanes=Xm(e,n,l),a.memoizedState=Vm,Io(null,r));if(Fn(a),vf(i)){if(n=i.
nextSibling&&i.nextSibling.dataset,n)var c=n.dgst;return n=c,n!==""&&(r=Error(_(419)),r.stack="",r.digest=n,il({value:r,source:null,stack:null})),_c(e,a,l)}if(Be||
Rr(e,a,l,!1),n=(l&e.childLanes)!==0,Be||n){if(ir.current!==null)return _c(e,a,l);if(n=me,n!==null&&(r=vg(n,l),r!==0&&r!==o.retryLane))throw o.retryLane=r,Vr(e,r),
Oa(n,e,r),af;return gu(i)||ws(),_c(e,a,l)}return gu(i)?(a.flags|=192,a.child=e.child,null):(e=o.treeContext,he=ut(i.nextSibling),Qe=a,H=!0,Jn=null,mt=!1,e!==null&&
Zg(a,e),a=tf(a,r.children),a.flags|=134221824,a)}function hv(e,a,t){e.lanes|=a;var n=e.alternate;n!==null&&(n.lanes|=a),Bc(e.return,a,t)}function pv(e){for(var a=null;e!==
null;){var t=e.alternate;t!==null&&cs(t)===null&&(a=e),e=e.sibling}return a}function xc(e,a,t,n,r,i){var o=e.memoizedState;o===null?e.memoizedState={isBackwards:a,
rendering:null,renderingStartTime:0,last:n,tail:t,tailMode:r,treeForkCount:i}:(o.isBackwards=a,o.rendering=null,o.renderingStartTime=0,o.last=n,o.tail=t,o.tailMode=
r,o.treeForkCount=i)}function Pd(e){var a=e.child;for(e.child=null;a!==null;){var t=a.sibling;a.sibling=e.child,e.child=a,a=t}}function Zm(e,a,t){var n=a.pendingProps,
r=n.revealOrder,i=n.tail;n=n.children;var o=Pe.current;if(a.flags&128)return ll(a,o),null;var l=(o&2)!==0;if(l?(o=o&1|2,a.flags|=128):o&=1,ll(a,o),r==="backward\
s"&&e!==null?(Pd(e),He(e,a,n,t),Pd(e)):He(e,a,n,t),n=H?rl:0,!l&&e!==null&&(e.flags&128)!==0)e:for(e=a.child;e!==null;){if(e.tag===13)e.memoizedState!==null&&hv(
e,t,a);else if(e.tag===19)hv(e,t,a);else if(e.child!==null){e.child.return=e,e=e.child;continue}if(e===a)break e;for(;e.sibling===null;){if(e.return===null||e.return===
a)break e;e=e.return}e.sibling.return=e.return,e=e.sibling}switch(r){case"backwards":t=pv(a.child),t===null?(r=a.child,a.child=null):(r=t.sibling,t.sibling=null,
Pd(a)),xc(a,!0,r,null,i,n);break;case"unstable_legacy-backwards":for(t=null,r=a.child,a.child=null;r!==null;){if(e=r.alternate,e!==null&&cs(e)===null){a.child=r;
break}e=r.sibling,r.sibling=t,t=r,r=e}xc(a,!0,t,null,i,n);break;case"together":xc(a,!1,null,null,void 0,n);break;case"independent":a.memoizedState=null;break;default:
t=pv(a.child),t===null?(r=a.child,a.child=null):(r=t.sibling,t.sibling=null),xc(a,!1,r,t,i,n)}return a.child}function vv(e,a,t){var n=a.pendingProps;return jn(a,
a.type,n.value),He(e,a,n.children,t),a.child}function vn(e,a,t){if(e!==null&&(a.dependencies=e.dependencies),lr|=a.lanes,(t&a.childLanes)===0)if(e!==null){if(Rr(
e,a,t,!1),(t&a.childLanes)===0)return null}else return null;if(e!==null&&a.child!==e.child)throw Error(_(153));if(a.child!==null){for(e=a.child,t=dn(e,e.pendingProps),
a.child=t,t.return=a;e.sibling!==null;)e=e.sibling,t=t.sibling=dn(e,e.pendingProps),t.return=a;t.sibling=null}return a.child}function nf(e,a){return(e.lanes&a)!==
0?!0:(e=e.dependencies,!!(e!==null&&is(e)))}function J2(e,a,t){switch(a.tag){case 3:Fc(a,a.stateNode.containerInfo),jn(a,Ue,e.memoizedState.cache),Dr();break;case 27:case 5:
wm(a);break;case 4:Fc(a,a.stateNode.containerInfo);break;case 10:jn(a,a.type,a.memoizedProps.value);break;case 31:if(a.memoizedState!==null)return a.flags|=128,
qm(a),null;break;case 13:var n=a.memoizedState;if(n!==null){if(n.dehydrated!==null)return Fn(a),a.flags|=128,null;n=Rr(e,a,t,!1);var r=a.child.childLanes;return n||
(t&r)!==0?Kb(e,a,t):(Fn(a),e=vn(e,a,t),e!==null?e.sibling:null)}Fn(a);break;case 19:if(a.flags&128)return Zm(e,a,t);if(r=(e.flags&128)!==0,n=(t&a.childLanes)!==
0,n||(Rr(e,a,t,!1),n=(t&a.childLanes)!==0),r){if(n)return Zm(e,a,t);a.flags|=128}if(r=a.memoizedState,r!==null&&(r.rendering=null,r.tail=null,r.lastEffect=null),
ll(a,Pe.current),n)break;return null;case 22:return a.lanes=0,Gb(e,a,t,a.pendingProps);case 24:jn(a,Ue,e.memoizedState.cache)}return vn(e,a,t)}function Yb(e,a,t){
if(e!==null)if(e.memoizedProps!==a.pendingProps)Be=!0;else{if(!nf(e,t)&&(a.flags&128)===0)return Be=!1,J2(e,a,t);Be=(e.flags&131072)!==0}else Be=!1,H&&(a.flags&
1048576)!==0&&Xg(a,rl,a.index);switch(a.lanes=0,a.tag){case 16:e:{var n=a.pendingProps;if(e=kr(a.elementType),a.type=e,typeof e=="function")Uu(e)?(n=Lr(e,n),a.tag=
1,a=uv(null,a,e,n,t)):(a.tag=0,a=jm(null,a,e,n,t));else{if(e!=null){var r=e.$$typeof;if(r===xu){a.tag=11,a=lv(null,a,e,n,t);break e}else if(r===zu){a.tag=14,a=cv(
null,a,e,n,t);break e}else if(r===Vt){a.tag=10,a.type=e,a=vv(null,a,t);break e}}throw a=bm(e)||e,Error(_(306,a,""))}}return a;case 0:return jm(e,a,a.type,a.pendingProps,
t);case 1:return n=a.type,r=Lr(n,a.pendingProps),uv(e,a,n,r,t);case 3:e:{if(Fc(a,a.stateNode.containerInfo),e===null)throw Error(_(387));n=a.pendingProps;var i=a.
memoizedState;r=i.element,Rm(e,a),Zo(a,n,null,t);var o=a.memoizedState;if(n=o.cache,jn(a,Ue,n),n!==i.cache&&Mm(a,[Ue],t,!0),Xo(),n=o.element,i.isDehydrated)if(i=
{element:n,isDehydrated:!1,cache:o.cache},a.updateQueue.baseState=i,a.memoizedState=i,a.flags&256){a=fv(e,a,n,t);break e}else if(n!==r){r=dt(Error(_(424)),a),il(
r),a=fv(e,a,n,t);break e}else for(e=a.stateNode.containerInfo,e.nodeType===9?e=e.body:e=e.nodeName==="HTML"?e.ownerDocument.body:e,he=ut(e.firstChild),Qe=a,H=!0,
Jn=null,mt=!0,t=Pg(a,null,n,t),a.child=t;t;)t.flags=t.flags&-3|134221824,t=t.sibling;else{if(Dr(),n===r){a=vn(e,a,t);break e}He(e,a,n,t)}a=a.child}return a;case 26:
return wi(e,a),e===null?(t=jv(a.type,null,a.pendingProps,null))?a.memoizedState=t:H||(a.stateNode=O0(a.type,a.pendingProps,Zn.current,a)):a.memoizedState=jv(a.type,
e.memoizedProps,a.pendingProps,e.memoizedState),null;case 27:return wm(a),e===null&&H&&(n=a.stateNode=K0(a.type,a.pendingProps,Zn.current),Qe=a,mt=!0,r=he,sr(a.
type)?(bu=r,he=ut(n.firstChild)):he=r),He(e,a,a.pendingProps.children,t),wi(e,a),e===null&&(a.flags|=4194304),a.child;case 5:return e===null&&H&&((r=n=he)&&(n=G5(
n,a.type,a.pendingProps,mt),n!==null?(a.stateNode=n,Qe=a,he=ut(n.firstChild),mt=!1,r=!0):r=!1),r||rr(a)),wm(a),r=a.type,i=a.pendingProps,o=e!==null?e.memoizedProps:
null,n=i.children,hu(r,i)?n=null:o!==null&&hu(r,o)&&(a.flags|=32),a.memoizedState!==null&&(r=Vu(e,a,q2,null,null,t),ao._currentValue=r),wi(e,a),He(e,a,n,t),a.child;case 6:
return e===null&&H&&((e=t=he)&&(t=K5(t,a.pendingProps,mt),t!==null?(a.stateNode=t,Qe=a,he=null,e=!0):e=!1),e||rr(a)),null;case 13:return Kb(e,a,t);case 4:return Fc(
a,a.stateNode.containerInfo),n=a.pendingProps,e===null?a.child=qr(a,null,n,t):He(e,a,n,t),a.child;case 11:return lv(e,a,a.type,a.pendingProps,t);case 7:return n=
a.pendingProps,wi(e,a),He(e,a,n,t),a.child;case 8:return He(e,a,a.pendingProps.children,t),a.child;case 12:return He(e,a,a.pendingProps.children,t),a.child;case 10:
return vv(e,a,t);case 9:return r=a.type._context,n=a.pendingProps.children,Ur(a),r=$e(r),n=n(r),a.flags|=1,He(e,a,n,t),a.child;case 14:return cv(e,a,a.type,a.pendingProps,
t);case 15:return Lb(e,a,a.type,a.pendingProps,t);case 19:return Zm(e,a,t);case 31:return X2(e,a,t);case 22:return Gb(e,a,t,a.pendingProps);case 24:return Ur(a),
n=$e(Ue),e===null?(r=Hu(),r===null&&(r=me,i=qu(),r.pooledCache=i,i.refCount++,i!==null&&(r.pooledCacheLanes|=t),r=i),a.memoizedState={parent:n,cache:r},Gu(a),jn(
a,Ue,r)):((e.lanes&t)!==0&&(Rm(e,a),Zo(a,null,null,t),Xo()),r=e.memoizedState,i=a.memoizedState,r.parent!==n?(r={parent:n,cache:n},a.memoizedState=r,a.lanes===0&&
(a.memoizedState=a.updateQueue.baseState=r),jn(a,Ue,n)):(n=i.cache,jn(a,Ue,n),n!==r.cache&&Mm(a,[Ue],t,!0))),He(e,a,a.pendingProps.children,t),a.child;case 30:return a.
stateNode===null&&(a.stateNode={autoName:null,paired:null,clones:null,ref:null}),n=a.pendingProps,n.name!=null&&n.name!=="auto"?a.flags|=e===null?18882560:18874368:
H&&Ms(a),e!==null&&e.memoizedProps.name!==n.name?a.flags|=4194816:wi(e,a),He(e,a,n.children,t),a.child;case 29:throw a.pendingProps}throw Error(_(156,a.tag))}function ln(e){
e.flags|=4}function Wd(e,a,t,n,r){var i;if((i=(e.mode&32)!==0)&&(i=t===null?Xv(a,n):Xv(a,n)&&(n.src!==t.src||n.srcSet!==t.srcSet)),i){if(e.flags|=16777216,(r&335544128)===
r)if(e.stateNode.complete)e.flags|=8192;else if(g0())e.flags|=8192;else throw Or=os,Lu}else e.flags&=-16777217}function gv(e,a){if(a.type!=="stylesheet"||(a.state.
loading&4)!==0)e.flags&=-16777217;else if(e.flags|=16777216,!Q0(a))if(g0())e.flags|=8192;else throw Or=os,Lu}function zc(e,a){a!==null&&(e.flags|=4),e.flags&16384&&
(a=e.tag!==22?fg():536870912,e.lanes|=a,Ii|=a)}function Mo(e,a){if(!H)switch(e.tailMode){case"visible":break;case"collapsed":for(var t=e.tail,n=null;t!==null;)t.
alternate!==null&&(n=t),t=t.sibling;n===null?a||e.tail===null?e.tail=null:e.tail.sibling=null:n.sibling=null;break;default:for(a=e.tail,t=null;a!==null;)a.alternate!==
null&&(t=a),a=a.sibling;t===null?e.tail=null:t.sibling=null}}function fe(e){var a=e.alternate!==null&&e.alternate.child===e.child,t=0,n=0;if(a)for(var r=e.child;r!==
null;)t|=r.lanes|r.childLanes,n|=r.subtreeFlags&1206910976,n|=r.flags&1206910976,r.return=e,r=r.sibling;else for(r=e.child;r!==null;)t|=r.lanes|r.childLanes,n|=
r.subtreeFlags,n|=r.flags,r.return=e,r=r.sibling;return e.subtreeFlags|=n,e.childLanes=t,a}function I2(e,a,t){var n=a.pendingProps;switch(Bu(a),a.tag){case 16:case 15:case 0:case 11:case 7:case 8:case 12:case 9:case 14:
return fe(a),null;case 1:return fe(a),null;case 3:return t=a.stateNode,n=null,e!==null&&(n=e.memoizedState.cache),a.memoizedState.cache!==n&&(a.flags|=2048),mn(
Ue),Qi(),t.pendingContext&&(t.context=t.pendingContext,t.pendingContext=null),(e===null||e.child===null)&&(bi(a)?ln(a):e===null||e.memoizedState.isDehydrated&&(a.
flags&256)===0||(a.flags|=1024,Jd())),fe(a),null;case 26:var r=a.type,i=a.memoizedState;return e===null?(ln(a),i!==null?(fe(a),gv(a,i)):(fe(a),Wd(a,r,null,n,t))):
i?i!==e.memoizedState?(ln(a),fe(a),gv(a,i)):(fe(a),a.flags&=-16777217):(e=e.memoizedProps,e!==n&&ln(a),fe(a),Wd(a,r,e,n,t)),null;case 27:if(Pc(a),t=Zn.current,r=
a.type,e!==null&&a.stateNode!=null)e.memoizedProps!==n&&ln(a);else{if(!n){if(a.stateNode===null)throw Error(_(166));return fe(a),a.subtreeFlags&=-33554433,null}
e=Jt.current,bi(a)?Vp(a,e):(e=K0(r,n,t),a.stateNode=e,ln(a))}return fe(a),a.subtreeFlags&=-33554433,null;case 5:if(Pc(a),r=a.type,e!==null&&a.stateNode!=null)e.
memoizedProps!==n&&ln(a);else{if(!n){if(a.stateNode===null)throw Error(_(166));return fe(a),a.subtreeFlags&=-33554433,null}if(i=Jt.current,bi(a))Vp(a,i);else{var o=ml(
Zn.current);switch(i){case 1:i=o.createElementNS("http://www.w3.org/2000/svg",r);break;case 2:i=o.createElementNS("http://www.w3.org/1998/Math/MathML",r);break;default:
switch(r){case"svg":i=o.createElementNS("http://www.w3.org/2000/svg",r);break;case"math":i=o.createElementNS("http://www.w3.org/1998/Math/MathML",r);break;case"\
script":i=o.createElement("div"),i.innerHTML="<script><\/script>",i=i.removeChild(i.firstChild);break;case"select":i=typeof n.is=="string"?o.createElement("sele\
ct",{is:n.is}):o.createElement("select"),n.multiple?i.multiple=!0:n.size&&(i.size=n.size);break;default:i=typeof n.is=="string"?o.createElement(r,{is:n.is}):o.createElement(
r)}}i[Ie]=a,i[Da]=n;e:for(o=a.child;o!==null;){if(o.tag===5||o.tag===6)i.appendChild(o.stateNode);else if(o.tag!==4&&o.tag!==27&&o.child!==null){o.child.return=
o,o=o.child;continue}if(o===a)break e;for(;o.sibling===null;){if(o.return===null||o.return===a)break e;o=o.return}o.sibling.return=o.return,o=o.sibling}a.stateNode=
i;e:switch(We(i,r,n),r){case"button":case"input":case"select":case"textarea":n=!!n.autoFocus;break e;case"img":n=!0;break e;default:n=!1}n&&ln(a)}}return fe(a),
a.subtreeFlags&=-33554433,Wd(a,a.type,e===null?null:e.memoizedProps,a.pendingProps,t),null;case 6:if(e&&a.stateNode!=null)e.memoizedProps!==n&&ln(a);else{if(typeof n!=
"string"&&a.stateNode===null)throw Error(_(166));if(e=Zn.current,bi(a)){if(e=a.stateNode,t=a.memoizedProps,n=null,r=Qe,r!==null)switch(r.tag){case 27:case 5:n=r.
memoizedProps}e[Ie]=a,e=!!(e.nodeValue===t||n!==null&&n.suppressHydrationWarning===!0||E0(e.nodeValue,t)),e||rr(a,!0)}else e=ml(e).createTextNode(n),e[Ie]=a,a.stateNode=
e}return fe(a),null;case 31:if(t=a.memoizedState,e===null||e.memoizedState!==null){if(n=bi(a),t!==null){if(e===null){if(!n)throw Error(_(318));if(e=a.memoizedState,
e=e!==null?e.dehydrated:null,!e)throw Error(_(557));e[Ie]=a}else Dr(),(a.flags&128)===0&&(a.memoizedState=null),a.flags|=4;fe(a),e=!1}else t=Jd(),e!==null&&e.memoizedState!==
null&&(e.memoizedState.hydrationErrors=t),e=!0;if(!e)return a.flags&256?(Ya(a),a):(Ya(a),null);if((a.flags&128)!==0)throw Error(_(558))}return fe(a),null;case 13:
if(n=a.memoizedState,e===null||e.memoizedState!==null&&e.memoizedState.dehydrated!==null){if(r=bi(a),n!==null&&n.dehydrated!==null){if(e===null){if(!r)throw Error(
_(318));if(r=a.memoizedState,r=r!==null?r.dehydrated:null,!r)throw Error(_(317));r[Ie]=a}else Dr(),(a.flags&128)===0&&(a.memoizedState=null),a.flags|=4;fe(a),r=
!1}else r=Jd(),e!==null&&e.memoizedState!==null&&(e.memoizedState.hydrationErrors=r),r=!0;if(!r)return a.flags&256?(Ya(a),a):(Ya(a),null)}return Ya(a),(a.flags&
128)!==0?(a.lanes=t,a):(t=n!==null,e=e!==null&&e.memoizedState!==null,t&&(n=a.child,r=null,n.alternate!==null&&n.alternate.memoizedState!==null&&n.alternate.memoizedState.
cachePool!==null&&(r=n.alternate.memoizedState.cachePool.pool),i=null,n.memoizedState!==null&&n.memoizedState.cachePool!==null&&(i=n.memoizedState.cachePool.pool),
i!==r&&(n.flags|=2048)),t!==e&&t&&(a.child.flags|=8192),zc(a,a.updateQueue),fe(a),null);case 4:return Qi(),e===null&&ff(a.stateNode.containerInfo),a.flags|=67108864,
fe(a),null;case 10:return mn(a.type),fe(a),null;case 19:if(Yu(a),n=a.memoizedState,n===null)return fe(a),null;if(r=(a.flags&128)!==0,i=n.rendering,i===null)if(r)
Mo(n,!1);else{if(Se!==0||e!==null&&(e.flags&128)!==0)for(e=a.child;e!==null;){if(i=cs(e),i!==null){for(a.flags|=128,Mo(n,!1),e=i.updateQueue,a.updateQueue=e,zc(
a,e),a.subtreeFlags=0,e=t,t=a.child;t!==null;)Vg(t,e),t=t.sibling;return ll(a,Pe.current&1|2),H&&cn(a,n.treeForkCount),a.child}e=e.sibling}n.tail!==null&&Qa()>bs&&
(a.flags|=128,r=!0,Mo(n,!1),a.lanes=4194304)}else{if(!r)if(e=cs(i),e!==null){if(a.flags|=128,r=!0,e=e.updateQueue,a.updateQueue=e,zc(a,e),Mo(n,!0),n.tail===null&&
n.tailMode!=="collapsed"&&n.tailMode!=="visible"&&!i.alternate&&!H)return fe(a),null}else 2*Qa()-n.renderingStartTime>bs&&t!==536870912&&(a.flags|=128,r=!0,Mo(n,
!1),a.lanes=4194304);n.isBackwards?(i.sibling=a.child,a.child=i):(e=n.last,e!==null?e.sibling=i:a.child=i,n.last=i)}if(n.tail!==null){e=n.tail;e:{for(t=e;t!==null;){
if(t.alternate!==null){t=!1;break e}t=t.sibling}t=!0}return n.rendering=e,n.tail=e.sibling,n.renderingStartTime=Qa(),e.sibling=null,i=Pe.current,i=r?i&1|2:i&1,n.
tailMode==="visible"||n.tailMode==="collapsed"||!t||H?ll(a,i):(t=i,pe(ea,a),pe(Pe,t),sa===null&&(sa=a)),H&&cn(a,n.treeForkCount),e}return fe(a),null;case 22:case 23:
return Ya(a),Ku(),n=a.memoizedState!==null,e!==null?e.memoizedState!==null!==n&&(a.flags|=8192):n&&(a.flags|=8192),n?(t&536870912)!==0&&(a.flags&128)===0&&(fe(a),
a.subtreeFlags&6&&(a.flags|=8192)):fe(a),t=a.updateQueue,t!==null&&zc(a,t.retryQueue),t=null,e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&
(t=e.memoizedState.cachePool.pool),n=null,a.memoizedState!==null&&a.memoizedState.cachePool!==null&&(n=a.memoizedState.cachePool.pool),n!==t&&(a.flags|=2048),e!==
null&&Fe(Nr),null;case 24:return t=null,e!==null&&(t=e.memoizedState.cache),a.memoizedState.cache!==t&&(a.flags|=2048),mn(Ue),fe(a),null;case 25:return null;case 30:
return a.flags|=33554432,fe(a),null}throw Error(_(156,a.tag))}function $2(e,a){switch(Bu(a),a.tag){case 1:return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 3:
return mn(Ue),Qi(),e=a.flags,(e&65536)!==0&&(e&128)===0?(a.flags=e&-65537|128,a):null;case 26:case 27:case 5:return Pc(a),null;case 31:if(a.memoizedState!==null){
if(Ya(a),a.alternate===null)throw Error(_(340));Dr()}return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 13:if(Ya(a),e=a.memoizedState,e!==null&&e.dehydrated!==
null){if(a.alternate===null)throw Error(_(340));Dr()}return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 19:return Yu(a),e=a.flags,e&65536?(a.flags=e&-65537|
128,e=a.memoizedState,e!==null&&(e.rendering=null,e.tail=null),a.flags|=4,a):null;case 4:return Qi(),null;case 10:return mn(a.type),null;case 22:case 23:return Ya(
a),Ku(),e!==null&&Fe(Nr),e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 24:return mn(Ue),null;case 25:return null;default:return null}}function jb(e,a){switch(Bu(
a),a.tag){case 3:mn(Ue),Qi();break;case 26:case 27:case 5:Pc(a);break;case 4:Qi();break;case 31:a.memoizedState!==null&&Ya(a);break;case 13:Ya(a);break;case 19:
Yu(a);break;case 10:mn(a.type);break;case 22:case 23:Ya(a),Ku(),e!==null&&Fe(Nr);break;case 24:mn(Ue)}}function kl(e,a){try{var t=a.updateQueue,n=t!==null?t.lastEffect:
null;if(n!==null){var r=n.next;t=r;do{if((t.tag&e)===e){n=void 0;var i=t.create,o=t.inst;n=i(),o.destroy=n}t=t.next}while(t!==r)}}catch(l){le(a,a.return,l)}}function or(e,a,t){
try{var n=a.updateQueue,r=n!==null?n.lastEffect:null;if(r!==null){var i=r.next;n=i;do{if((n.tag&e)===e){var o=n.inst,l=o.destroy;if(l!==void 0){o.destroy=void 0,
r=a;var c=t,s=l;try{s()}catch(f){le(r,c,f)}}}n=n.next}while(n!==i)}}catch(f){le(a,a.return,f)}}function Vb(e){var a=e.updateQueue;if(a!==null){var t=e.stateNode;
try{eb(a,t)}catch(n){le(e,e.return,n)}}}function Qb(e,a,t){t.props=Lr(e.type,e.memoizedProps),t.state=e.memoizedState;try{t.componentWillUnmount()}catch(n){le(e,
a,n)}}function Yt(e,a){try{var t=e.ref;if(t!==null){switch(e.tag){case 26:case 27:case 5:var n=e.stateNode;break;case 30:var r=e.stateNode,i=fn(e.memoizedProps,
r);(r.ref===null||r.ref.name!==i)&&(r.ref=U0(i)),n=r.ref;break;case 7:if(e.stateNode===null){var o=new $a(e);Ma(e.child,!1,H5,o,void 0,void 0),e.stateNode=o}n=e.
stateNode;break;default:n=e.stateNode}typeof t=="function"?e.refCleanup=t(n):t.current=n}}catch(l){le(e,a,l)}}function Je(e,a){var t=e.ref,n=e.refCleanup;if(t!==
null)if(typeof n=="function")try{n()}catch(r){le(e,a,r)}finally{e.refCleanup=null,e=e.alternate,e!=null&&(e.refCleanup=null)}else if(typeof t=="function")try{t(
null)}catch(r){le(e,a,r)}else t.current=null}function fs(e,a){if((e.tag===5||e.tag===27||e.tag===6)&&e.alternate===null&&a!==null)for(var t=0;t<a.length;t++)L0(
e.stateNode,a[t])}function bv(e){for(var a=e.return;a!==null&&(of(a)&&L0(e.stateNode,a.stateNode),!rf(a));)a=a.return}function $o(e){for(var a=e.return;a!==null&&
(of(a)&&L5(e.stateNode,a.stateNode),!rf(a));)a=a.return}function rf(e){return e.tag===5||e.tag===3||e.tag===27}function of(e){return e&&e.tag===7&&e.stateNode!==
null}function Jm(e){var a=e.type,t=e.memoizedProps,n=e.stateNode;try{e:switch(a){case"button":case"input":case"select":case"textarea":t.autoFocus&&n.focus();break e;case"\
img":t.src?n.src=t.src:t.srcSet&&(n.srcset=t.srcSet)}}catch(r){le(e,e.return,r)}}function em(e,a,t){try{var n=e.stateNode;w5(n,e.type,t,a),n[Da]=a}catch(r){le(e,
e.return,r)}}function Xb(e){return e.tag===5||e.tag===3||e.tag===26||e.tag===27&&sr(e.type)||e.tag===4}function am(e){e:for(;;){for(;e.sibling===null;){if(e.return===
null||Xb(e.return))return null;e=e.return}for(e.sibling.return=e.return,e=e.sibling;e.tag!==5&&e.tag!==6&&e.tag!==18;){if(e.tag===27&&sr(e.type)||e.flags&2||e.child===
null||e.tag===4)continue e;e.child.return=e,e=e.child}if(!(e.flags&2))return e.stateNode}}function Im(e,a,t,n){var r=e.tag;if(r===5||r===6)r=e.stateNode,a?(t.nodeType===
9?t.body:t.nodeName==="HTML"?t.ownerDocument.body:t).insertBefore(r,a):(a=t.nodeType===9?t.body:t.nodeName==="HTML"?t.ownerDocument.body:t,a.appendChild(r),t=t.
_reactRootContainer,t!=null||a.onclick!==null||(a.onclick=Qt)),fs(e,n),I=!0;else if(r!==4&&(r===27&&(fs(e,n),n=null,sr(e.type)&&(t=e.stateNode,a=null)),e=e.child,
e!==null))for(Im(e,a,t,n),e=e.sibling;e!==null;)Im(e,a,t,n),e=e.sibling}function hs(e,a,t,n){var r=e.tag;if(r===5||r===6)r=e.stateNode,a?t.insertBefore(r,a):t.appendChild(
r),fs(e,n),I=!0;else if(r!==4&&(r===27&&(fs(e,n),n=null,sr(e.type)&&(t=e.stateNode)),e=e.child,e!==null))for(hs(e,a,t,n),e=e.sibling;e!==null;)hs(e,a,t,n),e=e.sibling}
function Zb(e){var a=e.stateNode,t=e.memoizedProps;try{for(var n=e.type,r=a.attributes;r.length;)a.removeAttributeNode(r[0]);We(a,n,t),a[Ie]=e,a[Da]=t}catch(i){
le(e,e.return,i)}}var ps=!1,ja=null;function yv(e){(e.tag===30||(e.subtreeFlags&33554432)!==0)&&(ps=!0)}var jt=null;function wv(){var e=jt;return jt=null,e}var Ea=0;
function lo(e,a,t,n,r){return Ea=0,Jb(e.child,a,t,n,r)}function Jb(e,a,t,n,r){for(var i=!1;e!==null;){if(e.tag===5){var o=e.stateNode;if(n!==null){var l=pu(o);n.
push(l),l.view&&(i=!0)}else i||pu(o).view&&(i=!0);ps=!0,M0(o,Ea===0?a:a+"_"+Ea,t),Ea++}else(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&r||Jb(e.child,a,t,
n,r)&&(i=!0));e=e.sibling}return i}function $t(e,a){for(;e!==null;)e.tag===5?D0(e.stateNode,e.memoizedProps):(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&
a||$t(e.child,a)),e=e.sibling}function Kc(e){if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if((e.tag!==22||e.memoizedState===null)&&(Kc(e),e.tag===30&&
(e.flags&18874368)!==0&&e.stateNode.paired)){var a=e.memoizedProps;if(a.name==null||a.name==="auto")throw Error(_(544));var t=a.name;a=yn(a.default,a.share),a!==
"none"&&(lo(e,t,a,null,!1)||$t(e.child,!1))}e=e.sibling}}function $m(e,a){if(e.tag===30){var t=e.stateNode,n=e.memoizedProps,r=fn(n,t),i=yn(n.default,t.paired?n.
share:n.enter);i!=="none"?lo(e,r,i,null,!1)?(Kc(e),t.paired||a||$i(e,n.onEnter)):$t(e.child,!1):Kc(e)}else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)
$m(e,a),e=e.sibling;else Kc(e)}function Fm(e){if(ja!==null&&ja.size!==0){var a=ja;if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===
null){if(e.tag===30&&(e.flags&18874368)!==0){var t=e.memoizedProps,n=t.name;if(n!=null&&n!=="auto"){var r=a.get(n);if(r!==void 0){var i=yn(t.default,t.share);if(i!==
"none"&&(lo(e,n,i,null,!1)?(i=e.stateNode,r.paired=i,i.paired=r,$i(e,t.onShare)):$t(e.child,!1)),a.delete(n),a.size===0)break}}}Fm(e)}e=e.sibling}}}function Pm(e){
if(e.tag===30){var a=e.memoizedProps,t=fn(a,e.stateNode),n=ja!==null?ja.get(t):void 0,r=yn(a.default,n!==void 0?a.share:a.exit);r!=="none"&&(lo(e,t,r,null,!1)?n!==
void 0?(r=e.stateNode,n.paired=r,r.paired=n,ja.delete(t),$i(e,a.onShare)):$i(e,a.onExit):$t(e.child,!1)),ja!==null&&Fm(e)}else if((e.subtreeFlags&33554432)!==0)
for(e=e.child;e!==null;)Pm(e),e=e.sibling;else ja!==null&&Fm(e)}function Ib(e){for(e=e.child;e!==null;){if(e.tag===30){var a=e.memoizedProps,t=fn(a,e.stateNode);
a=yn(a.default,a.update),e.flags&=-5,a!=="none"&&lo(e,t,a,e.memoizedState=[],!1)}else(e.subtreeFlags&33554432)!==0&&Ib(e);e=e.sibling}}function Wm(e){if((e.subtreeFlags&
18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===null){if(e.tag===30&&(e.flags&18874368)!==0){var a=e.stateNode;a.paired!==null&&(a.paired=
null,$t(e.child,!1))}Wm(e)}e=e.sibling}}function Yc(e){if(e.tag===30)e.stateNode.paired=null,$t(e.child,!1),Wm(e);else if((e.subtreeFlags&33554432)!==0)for(e=e.
child;e!==null;)Yc(e),e=e.sibling;else Wm(e)}function $b(e){for(e=e.child;e!==null;)e.tag===30?$t(e.child,!1):(e.subtreeFlags&33554432)!==0&&$b(e),e=e.sibling}function lf(e,a,t,n,r,i,o){
for(var l=!1;a!==null;){if(a.tag===5){var c=a.stateNode;if(i!==null&&Ea<i.length){var s=i[Ea],f=pu(c);(s.view||f.view)&&(l=!0);var h;if(h=(e.flags&4)===0)if(f.clip)
h=!0;else{h=s.rect;var d=f.rect;h=h.y!==d.y||h.x!==d.x||h.height!==d.height||h.width!==d.width}h&&(e.flags|=4),f.abs?f=!s.abs:(s=s.rect,f=f.rect,f=s.height!==f.
height||s.width!==f.width),f&&(e.flags|=32)}else e.flags|=32;(e.flags&4)!==0&&M0(c,Ea===0?t:t+"_"+Ea,r),l&&(e.flags&4)!==0||(jt===null&&(jt=[]),jt.push(c,Ea===0?
n:n+"_"+Ea,a.memoizedProps)),Ea++}else(a.tag!==22||a.memoizedState===null)&&(a.tag===30&&o?e.flags|=a.flags&32:lf(e,a.child,t,n,r,i,o)&&(l=!0));a=a.sibling}return l}
function Fb(e,a){for(e=e.child;e!==null;){if(e.tag===30){var t=e.memoizedProps,n=e.stateNode,r=fn(t,n),i=yn(t.default,t.update);if(a){n=n.clones;var o=n===null?
null:n.map(T5)}else o=e.memoizedState,e.memoizedState=null;n=e;var l=e.child;Ea=0,r=lf(n,l,r,r,i,o,!1),(e.flags&4)!==0&&r&&(a||$i(e,t.onUpdate))}else(e.subtreeFlags&
33554432)!==0&&Fb(e,a);e=e.sibling}}var Ye=!1,ne=!1,Lt=!1,tm=!1,_v=typeof WeakSet=="function"?WeakSet:Set,je=null,Gt=!1,Go=!1,vs=!1,eu=!1;function F2(e,a,t){if(e=
e.containerInfo,uu=to,e=Bg(e),Mu(e)){if("selectionStart"in e)var n={start:e.selectionStart,end:e.selectionEnd};else e:{n=(n=e.ownerDocument)&&n.defaultView||window;
var r=n.getSelection&&n.getSelection();if(r&&r.rangeCount!==0){n=r.anchorNode;var i=r.anchorOffset,o=r.focusNode;r=r.focusOffset;try{n.nodeType,o.nodeType}catch{
n=null;break e}var l=0,c=-1,s=-1,f=0,h=0,d=e,m=null;a:for(;;){for(var w;d!==n||i!==0&&d.nodeType!==3||(c=l+i),d!==o||r!==0&&d.nodeType!==3||(s=l+r),d.nodeType===
3&&(l+=d.nodeValue.length),(w=d.firstChild)!==null;)m=d,d=w;for(;;){if(d===e)break a;if(m===n&&++f===i&&(c=l),m===o&&++h===r&&(s=l),(w=d.nextSibling)!==null)break;
d=m,m=d.parentNode}d=w}n=c===-1||s===-1?null:{start:c,end:s}}else n=null}n=n||{start:0,end:0}}else n=null;for(fu={focusedElem:e,selectionRange:n},to=!1,t=(t&335544064)===
t,je=a,a=t?9270:1024;je!==null;){if(e=je,t&&(n=e.deletions,n!==null))for(i=0;i<n.length;i++)t&&Pm(n[i]);if(e.alternate===null&&(e.flags&2)!==0)t&&yv(e),kc(t);else{
if(e.tag===22){if(n=e.alternate,e.memoizedState!==null){n!==null&&n.memoizedState===null&&t&&Pm(n),kc(t);continue}else if(n!==null&&n.memoizedState!==null){t&&yv(
e),kc(t);continue}}n=e.child,(e.subtreeFlags&a)!==0&&n!==null?(n.return=e,je=n):(t&&Ib(e),kc(t))}}ja=null}function kc(e){for(;je!==null;){var a=je,t=e,n=a.alternate,
r=a.flags;switch(a.tag){case 0:case 11:case 15:break;case 1:if((r&1024)!==0&&n!==null){t=void 0,r=n.memoizedProps,n=n.memoizedState;var i=a.stateNode;try{var o=Lr(
a.type,r);t=i.getSnapshotBeforeUpdate(o,n),i.__reactInternalSnapshotBeforeUpdate=t}catch(l){le(a,a.return,l)}}break;case 3:if((r&1024)!==0){if(n=a.stateNode.containerInfo,
t=n.nodeType,t===9)vu(n);else if(t===1)switch(n.nodeName){case"HEAD":case"HTML":case"BODY":vu(n);break;default:n.textContent=""}}break;case 5:case 26:case 27:case 6:case 4:case 17:
break;case 30:t&&n!==null&&(t=fn(n.memoizedProps,n.stateNode),r=a.memoizedProps,r=yn(r.default,r.update),r!=="none"&&lo(n,t,r,n.memoizedState=[],!0));break;default:
if((r&1024)!==0)throw Error(_(163))}if(n=a.sibling,n!==null){n.return=a.return,je=n;break}je=a.return}}function Pb(e,a,t){var n=t.flags;switch(t.tag){case 0:case 11:case 15:
Kt(e,t),n&4&&kl(5,t);break;case 1:if(Kt(e,t),n&4)if(e=t.stateNode,a===null)try{e.componentDidMount()}catch(o){le(t,t.return,o)}else{var r=Lr(t.type,a.memoizedProps);
a=a.memoizedState;try{e.componentDidUpdate(r,a,e.__reactInternalSnapshotBeforeUpdate)}catch(o){le(t,t.return,o)}}n&64&&Vb(t),n&512&&Yt(t,t.return);break;case 3:
if(Kt(e,t),n&64&&(e=t.updateQueue,e!==null)){if(a=null,t.child!==null)switch(t.child.tag){case 27:case 5:a=t.child.stateNode;break;case 1:a=t.child.stateNode}try{
eb(e,a)}catch(o){le(t,t.return,o)}}break;case 27:a===null&&n&4&&Zb(t);case 26:case 5:Kt(e,t),a===null&&n&4&&Jm(t),n&512&&Yt(t,t.return);break;case 12:Kt(e,t);break;case 31:
Kt(e,t),n&4&&t0(e,t);break;case 13:Kt(e,t),n&4&&n0(e,t),n&64&&(e=t.memoizedState,e!==null&&(e=e.dehydrated,e!==null&&(t=s5.bind(null,t),Y5(e,t))));break;case 22:
if(n=t.memoizedState!==null||Ye,!n){var i=a!==null&&a.memoizedState!==null||ne;a=Ye,r=ne,Ye=n,(ne=i)&&!r?(n=2,(t.subtreeFlags&8772)!==0&&(n|=1),xt(e,t,n)):Kt(e,
t),Ye=a,ne=r}break;case 30:Kt(e,t),n&512&&Yt(t,t.return);break;case 7:n&512&&Yt(t,t.return);default:Kt(e,t)}}function au(e,a){for(e=e.child;e!==null;)Wb(e,a),e=
e.sibling}function Wb(e,a){switch(e.tag){case 5:case 26:try{var t=e.stateNode;if(a){var n=t.style;typeof n.setProperty=="function"?n.setProperty("display","none",
"important"):n.display="none"}else{var r=e.stateNode,i=e.memoizedProps.style,o=i!=null&&i.hasOwnProperty("display")?i.display:null;r.style.display=o==null||typeof o==
"boolean"?"":(""+o).trim()}}catch(c){le(e,e.return,c)}tu(e,a);break;case 6:try{e.stateNode.nodeValue=a?"":e.memoizedProps,I=!0}catch(c){le(e,e.return,c)}break;case 18:
try{var l=e.stateNode;a?qv(l,!0):qv(e.stateNode,!1)}catch(c){le(e,e.return,c)}break;case 22:case 23:e.memoizedState===null&&au(e,a);break;default:au(e,a)}}function tu(e,a){
if(e.subtreeFlags&67108864)for(e=e.child;e!==null;){e:{var t=e,n=a;switch(t.tag){case 4:Wb(t,n);break e;case 22:t.memoizedState===null&&tu(t,n);break e;default:
tu(t,n)}}e=e.sibling}}function e0(e){var a=e.alternate;a!==null&&(e.alternate=null,e0(a)),e.child=null,e.deletions=null,e.sibling=null,e.tag===5&&(a=e.stateNode,
a!==null&&Ts(a)),e.stateNode=null,e.return=null,e.dependencies=null,e.memoizedProps=null,e.memoizedState=null,e.pendingProps=null,e.stateNode=null,e.updateQueue=
null}var be=null,Aa=!1;function _t(e,a,t){for(t=t.child;t!==null;)a0(e,a,t),t=t.sibling}function a0(e,a,t){if(Xa&&typeof Xa.onCommitFiberUnmount=="function")try{
Xa.onCommitFiberUnmount(gl,t)}catch{}switch(t.tag){case 26:ne||Je(t,a),_t(e,a,t),t.memoizedState?t.memoizedState.count--:t.stateNode&&!ne&&(t=t.stateNode,t.parentNode.
removeChild(t));break;case 27:ne||Je(t,a),$o(t);var n=be,r=Aa;sr(t.type)&&(be=t.stateNode,Aa=!1),_t(e,a,t),Y0(t.stateNode,t.type,t.memoizedProps),be=n,Aa=r;break;case 5:
ne||Je(t,a),$o(t);case 6:if(t.tag===6&&$o(t),n=be,r=Aa,be=null,_t(e,a,t),be=n,Aa=r,be!==null)if(Aa)try{(be.nodeType===9?be.body:be.nodeName==="HTML"?be.ownerDocument.
body:be).removeChild(t.stateNode),I=!0}catch(i){le(t,a,i)}else try{be.removeChild(t.stateNode),I=!0}catch(i){le(t,a,i)}break;case 18:be!==null&&(Aa?(e=be,Bv(e.nodeType===
9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,t.stateNode),no(e)):Bv(be,t.stateNode));break;case 4:n=be,r=Aa,be=t.stateNode.containerInfo,Aa=!0,_t(e,a,t),
be=n,Aa=r;break;case 0:case 11:case 14:case 15:or(2,t,a),ne||or(4,t,a),_t(e,a,t);break;case 1:ne||(Je(t,a),n=t.stateNode,typeof n.componentWillUnmount=="functio\
n"&&Qb(t,a,n)),_t(e,a,t);break;case 21:_t(e,a,t);break;case 22:ne=(n=ne)||t.memoizedState!==null,_t(e,a,t),ne=n;break;case 30:Je(t,a),_t(e,a,t);break;case 7:ne||
Je(t,a),_t(e,a,t);break;default:_t(e,a,t)}}function t0(e,a){if(a.memoizedState===null&&(e=a.alternate,e!==null&&(e=e.memoizedState,e!==null))){e=e.dehydrated;try{
no(e)}catch(t){le(a,a.return,t)}}}function n0(e,a){if(a.memoizedState===null&&(e=a.alternate,e!==null&&(e=e.memoizedState,e!==null&&(e=e.dehydrated,e!==null))))
try{no(e)}catch(t){le(a,a.return,t)}}function P2(e){switch(e.tag){case 31:case 13:case 19:var a=e.stateNode;return a===null&&(a=e.stateNode=new _v),a;case 22:return e=
e.stateNode,a=e._retryCache,a===null&&(a=e._retryCache=new _v),a;default:throw Error(_(435,e.tag))}}function Sc(e,a){var t=P2(e);a.forEach(function(n){if(!t.has(
n)){t.add(n);var r=d5.bind(null,e,n);n.then(r,r)}})}function fa(e,a,t){var n=a.deletions;if(n!==null)for(var r=0;r<n.length;r++){var i=n[r],o=e,l=a,c=l;e:for(;c!==
null;){switch(c.tag){case 27:if(sr(c.type)){be=c.stateNode,Aa=!1;break e}break;case 5:be=c.stateNode,Aa=!1;break e;case 3:case 4:be=c.stateNode.containerInfo,Aa=
!0;break e}c=c.return}if(be===null)throw Error(_(160));a0(o,l,i),be=null,Aa=!1,o=i.alternate,o!==null&&(o.return=null),i.return=null}if(a.subtreeFlags&13886)for(a=
a.child;a!==null;)r0(a,e,t),a=a.sibling}var zt=null;function r0(e,a,t){var n=e.alternate,r=e.flags;switch(e.tag){case 0:case 11:case 14:case 15:if(r&4&&(n=e.updateQueue,
n=n!==null?n.events:null,n!==null))for(var i=0;i<n.length;i++){var o=n[i];o.ref.impl=o.nextImpl}fa(a,e,t),ha(e),r&4&&(or(3,e,e.return),kl(3,e),or(5,e,e.return));
break;case 1:fa(a,e,t),ha(e),r&512&&(ne||n===null||Je(n,n.return)),r&64&&Ye&&(e=e.updateQueue,e!==null&&(a=e.callbacks,a!==null&&(t=e.shared.hiddenCallbacks,e.shared.
hiddenCallbacks=t===null?a:t.concat(a))));break;case 26:if(i=zt,fa(a,e,t),ha(e),r&512&&(ne||n===null||Je(n,n.return)),r&4)if(r=n!==null?n.memoizedState:null,t=e.
memoizedState,n===null)if(t===null)if(e.stateNode===null)if(Ye)e.stateNode=O0(e.type,e.memoizedProps,a.containerInfo,e);else{e:{a=e.type,t=e.memoizedProps,r=i.ownerDocument||
i;a:switch(a){case"title":n=r.getElementsByTagName("title")[0],(!n||n[wl]||n[Ie]||n.namespaceURI==="http://www.w3.org/2000/svg"||n.hasAttribute("itemprop"))&&(n=
r.createElement(a),r.head.insertBefore(n,r.querySelector("head > title"))),We(n,a,t),n[Ie]=e,Ve(n),a=n;break e;case"link":if(i=Qv("link","href",r).get(a+(t.href||
""))){for(o=0;o<i.length;o++)if(n=i[o],n.getAttribute("href")===(t.href==null||t.href===""?null:t.href)&&n.getAttribute("rel")===(t.rel==null?null:t.rel)&&n.getAttribute(
"title")===(t.title==null?null:t.title)&&n.getAttribute("crossorigin")===(t.crossOrigin==null?null:t.crossOrigin)){i.splice(o,1);break a}}n=r.createElement(a),We(
n,a,t),r.head.appendChild(n);break;case"meta":if(i=Qv("meta","content",r).get(a+(t.content||""))){for(o=0;o<i.length;o++)if(n=i[o],n.getAttribute("content")===(t.
content==null?null:""+t.content)&&n.getAttribute("name")===(t.name==null?null:t.name)&&n.getAttribute("property")===(t.property==null?null:t.property)&&n.getAttribute(
"http-equiv")===(t.httpEquiv==null?null:t.httpEquiv)&&n.getAttribute("charset")===(t.charSet==null?null:t.charSet)){i.splice(o,1);break a}}n=r.createElement(a),
We(n,a,t),r.head.appendChild(n);break;default:throw Error(_(468,a))}n[Ie]=e,Ve(n),a=n}e.stateNode=a}else Ye||yu(i,e.type,e.stateNode);else e.stateNode=Vv(i,t,e.
memoizedProps);else r!==t?(r===null?(a=n.stateNode,a===null||ne||a.parentNode.removeChild(a)):r.count--,t===null?Ye||yu(i,e.type,e.stateNode):Vv(i,t,e.memoizedProps)):
t===null&&e.stateNode!==null&&em(e,e.memoizedProps,n.memoizedProps);break;case 27:fa(a,e,t),ha(e),r&512&&(ne||n===null||Je(n,n.return)),n!==null&&r&4&&em(e,e.memoizedProps,
n.memoizedProps);break;case 5:if(i=Lt,Lt=!1,fa(a,e,t),Lt=i,ha(e),r&512&&(ne||n===null||Je(n,n.return)),e.flags&32){a=e.stateNode;try{Zi(a,""),I=!0}catch(f){le(e,
e.return,f)}}r&4&&e.stateNode!=null&&(a=e.memoizedProps,em(e,a,n!==null?n.memoizedProps:a)),r&1024&&(tm=!0);break;case 6:if(fa(a,e,t),ha(e),r&4){if(e.stateNode===
null)throw Error(_(162));a=e.memoizedProps,t=e.stateNode;try{t.nodeValue=a,I=!0}catch(f){le(e,e.return,f)}}break;case 3:if(I=!1,Xc=null,i=zt,zt=ul(a.containerInfo),
fa(a,e,t),zt=i,ha(e),r&4&&n!==null&&n.memoizedState.isDehydrated)try{no(a.containerInfo)}catch(f){le(e,e.return,f)}tm&&(tm=!1,i0(e)),I=!1;break;case 4:r=Lt,Lt=Ye,
n=Ap(),i=zt,zt=ul(e.stateNode.containerInfo),fa(a,e,t),ha(e),zt=i,I&&Go&&(vs=!0),I=n,Lt=r;break;case 12:fa(a,e,t),ha(e);break;case 31:fa(a,e,t),ha(e),r&4&&(a=e.
updateQueue,a!==null&&(e.updateQueue=null,Sc(e,a)));break;case 13:fa(a,e,t),ha(e),e.child.flags&8192&&e.memoizedState!==null!=(n!==null&&n.memoizedState!==null)&&
(Ls=Qa()),r&4&&(a=e.updateQueue,a!==null&&(e.updateQueue=null,Sc(e,a)));break;case 22:i=e.memoizedState!==null,o=n!==null&&n.memoizedState!==null;var l=Ye,c=ne,
s=Lt;Ye=l||i,Lt=s||i,ne=c||o,fa(a,e,t),ne=c,Lt=s,Ye=l,ha(e),r&8192&&(a=e.stateNode,a._visibility=i?a._visibility&-2:a._visibility|1,!i||n===null||o||Ye||ne||(a=
o||ne,t=Ye,n=ne,Ye=i||Ye,ne=a,qn(e,2),Ye=t,ne=n),!i&&Lt||au(e,i)),r&4&&(a=e.updateQueue,a!==null&&(t=a.retryQueue,t!==null&&(a.retryQueue=null,Sc(e,t))));break;case 19:
fa(a,e,t),ha(e),r&4&&(a=e.updateQueue,a!==null&&(e.updateQueue=null,Sc(e,a)));break;case 30:r&512&&(ne||n===null||Je(n,n.return)),r=Ap(),i=Go,o=(t&335544064)===
t,l=e.memoizedProps,Go=o&&yn(l.default,l.update)!=="none",fa(a,e,t),ha(e),o&&n!==null&&I&&(e.flags|=4),Go=i,I=r;break;case 21:break;case 7:r&512&&(ne||n===null||
Je(n,n.return)),n&&n.stateNode!==null&&(n.stateNode._fragmentFiber=e);default:fa(a,e,t),ha(e)}}function ha(e){var a=e.flags;if(a&2){try{for(var t,n=e.return;n!==
null;){if(Xb(n)){t=n;break}n=n.return}n=null;for(var r=e.return;r!==null;){if(of(r)){var i=r.stateNode;n===null?n=[i]:n.push(i)}if(rf(r))break;r=r.return}var o=n;
if(t==null)throw Error(_(160));switch(t.tag){case 27:var l=t.stateNode,c=am(e);hs(e,c,l,o);break;case 5:var s=t.stateNode;t.flags&32&&(Zi(s,""),t.flags&=-33);var f=am(
e);hs(e,f,s,o);break;case 3:case 4:var h=t.stateNode.containerInfo,d=am(e);Im(e,d,h,o);break;default:throw Error(_(161))}}catch(m){le(e,e.return,m)}e.flags&=-3}
a&4096&&(e.flags&=-4097)}function i0(e){if(e.subtreeFlags&1024)for(e=e.child;e!==null;){var a=e;i0(a),a.tag===5&&a.flags&1024&&(a=a.stateNode,to=!0,a.reset(),to=
!1),e=e.sibling}}function yi(e,a){if(a.subtreeFlags&9270)for(a=a.child;a!==null;)o0(a,e),a=a.sibling;else Fb(a,!1)}function o0(e,a){var t=e.alternate;if(t===null)
$m(e,!1);else switch(e.tag){case 3:if(eu=Gt=!1,wv(),yi(a,e),!Gt&&!vs){if(e=jt,e!==null)for(var n=0;n<e.length;n+=3){t=e[n];var r=e[n+1];D0(t,e[n+2]),t=t.ownerDocument.
documentElement,t!==null&&t.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group("+r+")"})}e=
a.containerInfo,e=e.nodeType===9?e.documentElement:e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName===""&&(e.style.viewTransitionName="none",
e.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group(root)"}),e.animate({width:[0,0],height:[
0,0]},{duration:0,fill:"forwards",pseudoElement:"::view-transition"})),eu=!0}jt=null;break;case 5:yi(a,e);break;case 4:n=Gt,Gt=!1,yi(a,e),Gt&&(vs=!0),Gt=n;break;case 22:
e.memoizedState===null&&(t.memoizedState!==null?$m(e,!1):yi(a,e));break;case 30:n=Gt,r=wv(),Gt=!1,yi(a,e),Gt&&(e.flags|=4);var i=e.memoizedProps,o=e.stateNode;a=
fn(i,o),o=fn(t.memoizedProps,o);var l=yn(i.default,i.update);l==="none"?a=!1:(i=t.memoizedState,t.memoizedState=null,t=e.child,Ea=0,a=lf(e,t,a,o,l,i,!0),Ea!==(i===
null?0:i.length)&&(e.flags|=32)),(e.flags&4)!==0&&a?($i(e,e.memoizedProps.onUpdate),jt=r):r!==null&&(r.push.apply(r,jt),jt=r),Gt=(e.flags&32)!==0?!0:n;break;default:
yi(a,e)}}function Kt(e,a){if(a.subtreeFlags&8772)for(a=a.child;a!==null;)Pb(e,a.alternate,a),a=a.sibling}function qn(e,a){for(e=e.child;e!==null;){var t=e,n=a;switch(t.
tag){case 0:case 11:case 14:case 15:or(4,t,t.return),qn(t,n);break;case 1:Je(t,t.return);var r=t.stateNode;typeof r.componentWillUnmount=="function"&&Qb(t,t.return,
r),qn(t,n);break;case 27:(n&2)!==0&&Y0(t.stateNode,t.type,t.memoizedProps);case 5:Je(t,t.return),t.tag!==5&&t.tag!==27||$o(t),qn(t,n);break;case 6:$o(t);break;case 26:
Je(t,t.return),r=t.stateNode,t.memoizedState!==null||r===null||ne||r.parentNode.removeChild(r),qn(t,n);break;case 22:t.memoizedState===null&&qn(t,n);break;case 30:
Je(t,t.return),qn(t,n);break;case 7:Je(t,t.return);default:qn(t,n)}e=e.sibling}}function xt(e,a,t){for(t=(a.subtreeFlags&8772)!==0?t:t&-2,a=a.child;a!==null;){var n=a.
alternate,r=e,i=a,o=i.flags,l=(t&1)!==0;switch(i.tag){case 0:case 11:case 15:xt(r,i,t),kl(4,i);break;case 1:if(xt(r,i,t),n=i,r=n.stateNode,typeof r.componentDidMount==
"function")try{r.componentDidMount()}catch(f){le(n,n.return,f)}if(n=i,r=n.updateQueue,r!==null){var c=n.stateNode;try{var s=r.shared.hiddenCallbacks;if(s!==null)
for(r.shared.hiddenCallbacks=null,r=0;r<s.length;r++)Wg(s[r],c)}catch(f){le(n,n.return,f)}}l&&o&64&&Vb(i),Yt(i,i.return);break;case 27:(t&2)!==0&&Zb(i);case 5:i.
tag!==5&&i.tag!==27||bv(i),xt(r,i,t),l&&n===null&&o&4&&Jm(i),Yt(i,i.return);break;case 6:bv(i);break;case 26:c=i.stateNode,i.memoizedState!==null||c===null||Ye||
yu(ul(c.ownerDocument),i.type,c),xt(r,i,t),l&&n===null&&o&4&&Jm(i),Yt(i,i.return);break;case 12:xt(r,i,t);break;case 31:xt(r,i,t),l&&o&4&&t0(r,i);break;case 13:
xt(r,i,t),l&&o&4&&n0(r,i);break;case 22:i.memoizedState===null&&xt(r,i,t),Yt(i,i.return);break;case 30:xt(r,i,t),Yt(i,i.return);break;case 7:Yt(i,i.return);default:
xt(r,i,t)}a=a.sibling}}function cf(e,a){var t=null;e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&(t=e.memoizedState.cachePool.pool),e=null,
a.memoizedState!==null&&a.memoizedState.cachePool!==null&&(e=a.memoizedState.cachePool.pool),e!==t&&(e!=null&&e.refCount++,t!=null&&xl(t))}function sf(e,a){e=null,
a.alternate!==null&&(e=a.alternate.memoizedState.cache),a=a.memoizedState.cache,a!==e&&(a.refCount++,e!=null&&xl(e))}function it(e,a,t,n){var r=(t&335544064)===
t;if(a.subtreeFlags&(r?10262:10256))for(a=a.child;a!==null;)l0(e,a,t,n),a=a.sibling;else r&&$b(a)}function l0(e,a,t,n){var r=(t&335544064)===t;r&&a.alternate===
null&&a.return!==null&&a.return.alternate!==null&&Yc(a);var i=a.flags;switch(a.tag){case 0:case 11:case 15:it(e,a,t,n),i&2048&&kl(9,a);break;case 1:it(e,a,t,n);
break;case 3:it(e,a,t,n),r&&eu&&(e=e.containerInfo,e=e.nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,e.style.viewTransitionName==="root"&&(e.style.
viewTransitionName=""),e=e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName==="none"&&(e.style.viewTransitionName="")),i&2048&&(i=null,a.alternate!==
null&&(i=a.alternate.memoizedState.cache),a=a.memoizedState.cache,a!==i&&(a.refCount++,i!=null&&xl(i)));break;case 12:if(i&2048){it(e,a,t,n),i=a.stateNode;try{var o=a.
memoizedProps,l=o.id,c=o.onPostCommit;typeof c=="function"&&c(l,a.alternate===null?"mount":"update",i.passiveEffectDuration,-0)}catch(s){le(a,a.return,s)}}else it(
e,a,t,n);break;case 31:it(e,a,t,n);break;case 13:it(e,a,t,n);break;case 23:break;case 22:o=a.stateNode,l=a.alternate,a.memoizedState!==null?(r&&l!==null&&l.memoizedState===
null&&Yc(l),o._visibility&2?it(e,a,t,n):Fo(e,a)):(r&&l!==null&&l.memoizedState!==null&&Yc(a),o._visibility&2?it(e,a,t,n):(o._visibility|=2,_i(e,a,t,n,(a.subtreeFlags&
10256)!==0||!1))),i&2048&&cf(l,a);break;case 24:it(e,a,t,n),i&2048&&sf(a.alternate,a);break;case 30:r&&(i=a.alternate,i!==null&&($t(i.child,!0),$t(a.child,!0))),
it(e,a,t,n);break;default:it(e,a,t,n)}}function _i(e,a,t,n,r){for(r=r&&((a.subtreeFlags&10256)!==0||!1),a=a.child;a!==null;){var i=e,o=a,l=t,c=n,s=o.flags;switch(o.
tag){case 0:case 11:case 15:_i(i,o,l,c,r),kl(8,o);break;case 23:break;case 22:var f=o.stateNode;o.memoizedState!==null?f._visibility&2?_i(i,o,l,c,r):Fo(i,o):(f.
_visibility|=2,_i(i,o,l,c,r)),r&&s&2048&&cf(o.alternate,o);break;case 24:_i(i,o,l,c,r),r&&s&2048&&sf(o.alternate,o);break;default:_i(i,o,l,c,r)}a=a.sibling}}function Fo(e,a){
if(a.subtreeFlags&10256)for(a=a.child;a!==null;){var t=e,n=a,r=n.flags;switch(n.tag){case 22:Fo(t,n),r&2048&&cf(n.alternate,n);break;case 24:Fo(t,n),r&2048&&sf(
n.alternate,n);break;default:Fo(t,n)}a=a.sibling}}var Sr=8192;function xr(e,a,t){if(e.subtreeFlags&Sr)for(e=e.child;e!==null;)c0(e,a,t),e=e.sibling}function c0(e,a,t){
switch(e.tag){case 26:xr(e,a,t),e.flags&Sr&&(e.memoizedState!==null?t_(t,zt,e.memoizedState,e.memoizedProps):(e=e.stateNode,(a&335544128)===a&&Zv(t,e)));break;case 5:
xr(e,a,t),e.flags&Sr&&(e=e.stateNode,(a&335544128)===a&&Zv(t,e));break;case 3:case 4:var n=zt;zt=ul(e.stateNode.containerInfo),xr(e,a,t),zt=n;break;case 22:e.memoizedState===
null&&(n=e.alternate,n!==null&&n.memoizedState!==null?(n=Sr,Sr=16777216,xr(e,a,t),Sr=n):xr(e,a,t));break;case 30:if((e.flags&Sr)!==0&&(n=e.memoizedProps.name,n!=
null&&n!=="auto")){var r=e.stateNode;r.paired=null,ja===null&&(ja=new Map),ja.set(n,r)}xr(e,a,t);break;default:xr(e,a,t)}}function s0(e){var a=e.alternate;if(a!==
null&&(e=a.child,e!==null)){a.child=null;do a=e.sibling,e.sibling=null,e=a;while(e!==null)}}function Do(e){var a=e.deletions;if((e.flags&16)!==0){if(a!==null)for(var t=0;t<
a.length;t++){var n=a[t];je=n,m0(n,e)}s0(e)}if(e.subtreeFlags&10256)for(e=e.child;e!==null;)d0(e),e=e.sibling}function d0(e){switch(e.tag){case 0:case 11:case 15:
Do(e),e.flags&2048&&or(9,e,e.return);break;case 3:Do(e);break;case 12:Do(e);break;case 22:var a=e.stateNode;e.memoizedState!==null&&a._visibility&2&&(e.return===
null||e.return.tag!==13)?(a._visibility&=-3,jc(e)):Do(e);break;default:Do(e)}}function jc(e){var a=e.deletions;if((e.flags&16)!==0){if(a!==null)for(var t=0;t<a.
length;t++){var n=a[t];je=n,m0(n,e)}s0(e)}for(e=e.child;e!==null;){switch(a=e,a.tag){case 0:case 11:case 15:or(8,a,a.return),jc(a);break;case 22:t=a.stateNode,t.
_visibility&2&&(t._visibility&=-3,jc(a));break;default:jc(a)}e=e.sibling}}function m0(e,a){for(;je!==null;){var t=je;switch(t.tag){case 0:case 11:case 15:or(8,t,
a);break;case 23:case 22:if(t.memoizedState!==null&&t.memoizedState.cachePool!==null){var n=t.memoizedState.cachePool.pool;n!=null&&n.refCount++}break;case 24:xl(
t.memoizedState.cache)}if(n=t.child,n!==null)n.return=t,je=n;else e:for(t=e;je!==null;){n=je;var r=n.sibling,i=n.return;if(e0(n),n===t){je=null;break e}if(r!==null){
r.return=i,je=r;break e}je=i}}}var W2={getCacheForType:function(e){var a=$e(Ue),t=a.data.get(e);return t===void 0&&(t=e(),a.data.set(e,t)),t},cacheSignal:function(){
return $e(Ue).controller.signal}},e5=typeof WeakMap=="function"?WeakMap:Map,F=0,me=null,j=null,Q=0,ie=0,Ga=null,Vn=!1,co=!1,df=!1,gn=0,Se=0,lr=0,Mr=0,gs=0,Va=0,
Ii=0,Po=null,Ca=null,nu=!1,Ls=0,u0=0,bs=1/0,ys=null,Wn=null,_e=0,St=null,Gr=null,It=0,ru=0,iu=null,f0=null,Yi=null,ji=null,Vi=null,Wo=0,Vc=null;function Ja(){return(F&
2)!==0&&Q!==0?Q&-Q:M.T!==null?uf():gg()}function h0(){if(Va===0)if((Q&536870912)===0||H){var e=uc;uc<<=1,(uc&3932160)===0&&(uc=262144),Va=e}else Va=536870912;return e=
ea.current,e!==null&&(e.flags|=32),Va}function $i(e,a){if(a!=null){var t=e.stateNode,n=t.ref;n===null&&(n=t.ref=U0(fn(e.memoizedProps,t))),ji===null&&(ji=[]),ji.
push(a.bind(null,n))}}function Oa(e,a,t){(e===me&&(ie===2||ie===9)||e.cancelPendingCommit!==null)&&(Fi(e,0),Qn(e,Q,Va,!1)),yl(e,t),((F&2)===0||e!==me)&&(e===me&&
((F&2)===0&&(Mr|=t),Se===4&&Qn(e,Q,Va,!1)),Pt(e))}function p0(e,a,t){if((F&6)!==0)throw Error(_(327));var n=!t&&(a&127)===0&&(a&e.expiredLanes)===0||bl(e,a),r=n?
n5(e,a):nm(e,a,!0),i=n;do{if(r===0){co&&!n&&Qn(e,a,0,!1);break}else{if(t=e.current.alternate,i&&!a5(t)){r=nm(e,a,!1),i=!1;continue}if(r===2){if(i=a,e.errorRecoveryDisabledLanes&
i)var o=0;else o=e.pendingLanes&-536870913,o=o!==0?o:o&536870912?536870912:0;if(o!==0){a=o;e:{var l=e;r=Po;var c=l.current.memoizedState.isDehydrated;if(c&&(Fi(
l,o).flags|=256),o=nm(l,o,!1),o!==2&&o!==6){if(df&&!c){l.errorRecoveryDisabledLanes|=i,Mr|=i,r=4;break e}i=Ca,Ca=r,i!==null&&(Ca===null?Ca=i:Ca.push.apply(Ca,i))}
r=o}if(i=!1,r!==2)continue}}if(r===1){Fi(e,0),Qn(e,a,0,!0);break}e:{switch(n=e,i=r,i){case 0:case 1:throw Error(_(345));case 4:if((a&4194048)!==a&&(a&62914560)!==
a)break;case 6:Qn(n,a,Va,!Vn);break e;case 2:Ca=null;break;case 3:case 5:break;default:throw Error(_(329))}if((a&62914560)===a&&(r=Ls+300-Qa(),10<r)){if(Qn(n,a,
Va,!Vn),Ss(n,0,!0)!==0)break e;It=a,n.timeoutHandle=hf(xv.bind(null,n,t,Ca,ys,nu,a,Va,Mr,Ii,Vn,i,"Throttled",-0,0),r);break e}xv(n,t,Ca,ys,nu,a,Va,Mr,Ii,Vn,i,null,
-0,0)}}break}while(!0);Pt(e)}function xv(e,a,t,n,r,i,o,l,c,s,f,h,d,m){e.timeoutHandle=-1;var w=a.subtreeFlags,z=(i&335544064)===i;if(h=null,(z||w&8192||(w&16785408)===
16785408)&&(h={stylesheets:null,count:0,imgCount:0,imgBytes:0,suspenseyImages:[],waitingForImages:!0,waitingForViewTransition:!1,unsuspend:Qt},ja=null,c0(a,i,h),
z&&(w=h,z=e.containerInfo,z=(z.nodeType===9?z:z.ownerDocument).__reactViewTransition,z!=null&&(w.count++,w.waitingForViewTransition=!0,w=fl.bind(w),z.finished.then(
w,w))),w=(i&62914560)===i?Ls-Qa():(i&4194048)===i?u0-Qa():0,w=n_(h,w),w!==null)){It=i,e.cancelPendingCommit=w(kv.bind(null,e,a,i,t,n,r,o,l,c,s,f,h,null,d,m)),Qn(
e,i,o,!s);return}kv(e,a,i,t,n,r,o,l,c,s,f,h)}function a5(e){for(var a=e;;){var t=a.tag;if((t===0||t===11||t===15)&&a.flags&16384&&(t=a.updateQueue,t!==null&&(t=
t.stores,t!==null)))for(var n=0;n<t.length;n++){var r=t[n],i=r.getSnapshot;r=r.value;try{if(!Ia(i(),r))return!1}catch{return!1}}if(t=a.child,a.subtreeFlags&16384&&
t!==null)t.return=a,a=t;else{if(a===e)break;for(;a.sibling===null;){if(a.return===null||a.return===e)return!0;a=a.return}a.sibling.return=a.return,a=a.sibling}}
return!0}function Qn(e,a,t,n){a=ug(e,a),a&=~gs,a&=~Mr,e.suspendedLanes|=a,e.pingedLanes&=~a,n&&(e.warmLanes|=a),n=e.expirationTimes;for(var r=a;0<r;){var i=31-Za(
r),o=1<<i;n[i]=-1,r&=~o}t!==0&&hg(e,t,a)}function Gs(){return(F&6)===0?(Sl(0,!1),!1):!0}function mf(){if(j!==null){if(ie===0)var e=j.return;else e=j,sn=Qr=null,
Zu(e),Li=null,ol=0,e=j;for(;e!==null;)jb(e.alternate,e),e=e.return;j=null}}function Fi(e,a){var t=e.timeoutHandle;return t!==-1&&(e.timeoutHandle=-1,z5(t)),t=e.
cancelPendingCommit,t!==null&&(e.cancelPendingCommit=null,t()),It=0,mf(),me=e,j=t=dn(e.current,null),Q=a,ie=0,Ga=null,Vn=!1,co=bl(e,a),df=!1,Ii=Va=gs=Mr=lr=Se=0,
Ca=Po=null,nu=!1,gn=ug(e,a),Ns(),t}function v0(e,a){R=null,M.H=ms,a===oo||a===Ds?(a=Ip(),ie=3):a===Lu?(a=Ip(),ie=4):ie=a===af?8:a!==null&&typeof a=="object"&&typeof a.
then=="function"?6:1,Ga=a,j===null&&(Se=1,us(e,dt(a,e.current)))}function g0(){var e=ea.current;return e===null?!0:(Q&4194048)===Q?sa===null:(Q&62914560)===Q||(Q&
536870912)!==0?e===sa:!1}function b0(){var e=M.H;return M.H=ms,e===null?ms:e}function y0(){var e=M.A;return M.A=W2,e}function ws(){Se=4,Vn||(Q&4194048)!==Q&&ea.
current!==null||(co=!0),(lr&134217727)===0&&(Mr&134217727)===0||me===null||Qn(me,Q,Va,!1)}function nm(e,a,t){var n=F;F|=2;var r=b0(),i=y0();(me!==e||Q!==a)&&(ys=
null,Fi(e,a)),a=!1;var o=Se;e:do try{if(ie!==0&&j!==null){var l=j,c=Ga;switch(ie){case 8:mf(),o=6;break e;case 3:case 2:case 9:case 6:ea.current===null&&(a=!0);
var s=ie;if(ie=0,Ga=null,Ri(e,l,c,s),t&&co){o=0;break e}break;default:s=ie,ie=0,Ga=null,Ri(e,l,c,s)}}t5(),o=Se;break}catch(f){v0(e,f)}while(!0);return a&&e.shellSuspendCounter++,
sn=Qr=null,F=n,M.H=r,M.A=i,j===null&&(me=null,Q=0,Ns()),o}function t5(){for(;j!==null;)w0(j)}function n5(e,a){var t=F;F|=2;var n=b0(),r=y0();me!==e||Q!==a?(ys=null,
bs=Qa()+500,Fi(e,a)):co=bl(e,a);e:do try{if(ie!==0&&j!==null){a=j;var i=Ga;a:switch(ie){case 1:ie=0,Ga=null,Ri(e,a,i,1);break;case 2:case 9:if(Jp(i)){ie=0,Ga=null,
zv(a);break}a=function(){ie!==2&&ie!==9||me!==e||(ie=7),Pt(e)},i.then(a,a);break e;case 3:ie=7;break e;case 4:ie=5;break e;case 7:Jp(i)?(ie=0,Ga=null,zv(a)):(ie=
0,Ga=null,Ri(e,a,i,7));break;case 5:var o=null;switch(j.tag){case 26:o=j.memoizedState;case 5:case 27:var l=j;if(o?Q0(o):l.stateNode.complete){ie=0,Ga=null;var c=l.
sibling;if(c!==null)j=c;else{var s=l.return;s!==null?(j=s,Ks(s)):j=null}break a}}ie=0,Ga=null,Ri(e,a,i,5);break;case 6:ie=0,Ga=null,Ri(e,a,i,6);break;case 8:mf(),
Se=6;break e;default:throw Error(_(462))}}r5();break}catch(f){v0(e,f)}while(!0);return sn=Qr=null,M.H=n,M.A=r,F=t,j!==null?0:(me=null,Q=0,Ns(),Se)}function r5(){
for(;j!==null&&!_w();)w0(j)}function w0(e){var a=Yb(e.alternate,e,gn);e.memoizedProps=e.pendingProps,a===null?Ks(e):j=a}function zv(e){var a=e,t=a.alternate;switch(a.
tag){case 15:case 0:a=mv(t,a,a.pendingProps,a.type,void 0,Q);break;case 11:a=mv(t,a,a.pendingProps,a.type.render,a.ref,Q);break;case 5:Zu(a);var n=a;n===Qe&&(H?
(rs(n),n.tag===5&&n.stateNode!=null&&(he=n.stateNode)):(rs(n),H=!0));default:jb(t,a),a=j=Vg(a,gn),a=Yb(t,a,gn)}e.memoizedProps=e.pendingProps,a===null?Ks(e):j=a}
function Ri(e,a,t,n){sn=Qr=null,Zu(a),Li=null,ol=0;var r=a.return;try{if(Q2(e,r,a,t,Q)){Se=1,us(e,dt(t,e.current)),j=null;return}}catch(i){if(r!==null)throw j=r,
i;Se=1,us(e,dt(t,e.current)),j=null;return}a.flags&32768?(H||n===1?e=!0:co||(Q&536870912)!==0?e=!1:(Vn=e=!0,(n===2||n===9||n===3||n===6)&&(n=ea.current,n!==null&&
n.tag===13&&(n.flags|=16384))),_0(a,e)):Ks(a)}function Ks(e){var a=e;do{if((a.flags&32768)!==0){_0(a,Vn);return}e=a.return;var t=I2(a.alternate,a,gn);if(t!==null){
j=t;return}if(a=a.sibling,a!==null){j=a;return}j=a=e}while(a!==null);Se===0&&(Se=5)}function _0(e,a){do{var t=$2(e.alternate,e);if(t!==null){t.flags&=32767,j=t;
return}if(t=e.return,t!==null&&(t.flags|=32768,t.subtreeFlags=0,t.deletions=null),!a&&(e=e.sibling,e!==null)){j=e;return}j=e=t}while(e!==null);Se=6,j=null}function kv(e,a,t,n,r,i,o,l,c,s,f,h){
e.cancelPendingCommit=null;do Ys();while(_e!==0);if((F&6)!==0)throw Error(_(327));if(a!==null){if(a===e.current)throw Error(_(177));e===me&&(j=me=null,Q=0),Gr=a,
St=e,It=t,iu=r,f0=n,i5(e,a,t,o,l,c,h)}}function i5(e,a,t,n,r,i,o){var l=a.lanes|a.childLanes;if(ru=l,l|=Du,Ow(e,t,l,n,r,i),ji=null,(t&335544064)===t?(Vi=D2(e),n=
10262):(Vi=null,n=10256),(a.subtreeFlags&n)!==0||(a.flags&n)!==0?(e.callbackNode=null,e.callbackPriority=0,m5(Wc,function(){return su(),null})):(e.callbackNode=
null,e.callbackPriority=0),ps=!1,n=(a.flags&13878)!==0,(a.subtreeFlags&13878)!==0||n){n=M.T,M.T=null,r=P.p,P.p=2,i=F,F|=4;try{F2(e,a,t)}finally{F=i,P.p=r,M.T=n}}
_e=1,ps?Yi=E5(o,e.containerInfo,Vi,ou,lu,l5,cu,su,o5,null,null):(ou(),lu(),cu())}function o5(e){if(_e!==0){var a=St.onRecoverableError;a(e,{componentStack:null})}}
function l5(){_e===3&&(_e=0,o0(Gr,St),_e=4)}function ou(){if(_e===1){_e=0;var e=St,a=Gr,t=It,n=(a.flags&13878)!==0;if((a.subtreeFlags&13878)!==0||n){n=M.T,M.T=null;
var r=P.p;P.p=2;var i=F;F|=4;try{Go=vs=!1,r0(a,e,t),t=fu;var o=Bg(e.containerInfo),l=t.focusedElem,c=t.selectionRange;if(o!==l&&l&&l.ownerDocument&&Ug(l.ownerDocument.
documentElement,l)){if(c!==null&&Mu(l)){var s=c.start,f=c.end;if(f===void 0&&(f=s),"selectionStart"in l)l.selectionStart=s,l.selectionEnd=Math.min(f,l.value.length);else{
var h=l.ownerDocument||document,d=h&&h.defaultView||window;if(d.getSelection){var m=d.getSelection(),w=l.textContent.length,z=Math.min(c.start,w),A=c.end===void 0?
z:Math.min(c.end,w);!m.extend&&z>A&&(o=A,A=z,z=o);var p=Gp(l,z),u=Gp(l,A);if(p&&u&&(m.rangeCount!==1||m.anchorNode!==p.node||m.anchorOffset!==p.offset||m.focusNode!==
u.node||m.focusOffset!==u.offset)){var v=h.createRange();v.setStart(p.node,p.offset),m.removeAllRanges(),z>A?(m.addRange(v),m.extend(u.node,u.offset)):(v.setEnd(
u.node,u.offset),m.addRange(v))}}}}for(h=[],m=l;m=m.parentNode;)m.nodeType===1&&h.push({element:m,left:m.scrollLeft,top:m.scrollTop});for(typeof l.focus=="funct\
ion"&&l.focus(),l=0;l<h.length;l++){var g=h[l];g.element.scrollLeft=g.left,g.element.scrollTop=g.top}}to=!!uu,fu=uu=null}finally{F=i,P.p=r,M.T=n}}e.current=a,_e=
2}}function lu(){if(_e===2){_e=0;var e=St,a=Gr,t=(a.flags&8772)!==0;if((a.subtreeFlags&8772)!==0||t){t=M.T,M.T=null;var n=P.p;P.p=2;var r=F;F|=4;try{Pb(e,a.alternate,
a)}finally{F=r,P.p=n,M.T=t}}_e=3}}function cu(){if(_e===4||_e===3){_e=0;var e=Yi;Yi=null,xw();var a=St,t=Gr,n=It,r=f0,i=(n&335544064)===n?10262:10256;if((t.subtreeFlags&
i)!==0||(t.flags&i)!==0?_e=5:(_e=0,Gr=St=null,x0(a,a.pendingLanes)),i=a.pendingLanes,i===0&&(Wn=null),Tu(n),t=t.stateNode,Xa&&typeof Xa.onCommitFiberRoot=="func\
tion")try{Xa.onCommitFiberRoot(gl,t,void 0,(t.current.flags&128)===128)}catch{}if(r!==null){t=M.T,i=P.p,P.p=2,M.T=null;try{for(var o=a.onRecoverableError,l=0;l<
r.length;l++){var c=r[l];o(c.value,{componentStack:c.stack})}}finally{M.T=t,P.p=i}}if(r=ji,o=Vi,Vi=null,r!==null&&(ji=null,o===null&&(o=[]),e!==null))for(c=0;c<
r.length;c++)t=(0,r[c])(o),t!==void 0&&e.finished.finally(t);(It&3)!==0&&Ys(),Pt(a),i=a.pendingLanes,(n&261930)!==0&&(i&42)!==0?a===Vc?Wo++:(Wo=0,Vc=a):(Wo=0,Vc=
null),Sl(0,!1)}}function x0(e,a){(e.pooledCacheLanes&=a)===0&&(a=e.pooledCache,a!=null&&(e.pooledCache=null,xl(a)))}function Ys(){return Yi!==null&&(Yi.skipTransition(),
Yi=null),ou(),lu(),cu(),su()}function su(){if(_e!==5)return!1;var e=St,a=ru;ru=0;var t=Tu(It),n=M.T,r=P.p;try{P.p=32>t?32:t,M.T=null,t=iu,iu=null;var i=St,o=It;
if(_e=0,Gr=St=null,It=0,(F&6)!==0)throw Error(_(331));var l=F;if(F|=4,d0(i.current),l0(i,i.current,o,t),F=l,Sl(0,!1),Xa&&typeof Xa.onPostCommitFiberRoot=="funct\
ion")try{Xa.onPostCommitFiberRoot(gl,i)}catch{}return!0}finally{P.p=r,M.T=n,x0(e,a)}}function Sv(e,a,t){a=dt(t,a),a=Ym(e.stateNode,a,2),e=$n(e,a,2),e!==null&&(yl(
e,2),Pt(e))}function le(e,a,t){if(e.tag===3)Sv(e,e,t);else for(;a!==null;){if(a.tag===3){Sv(a,e,t);break}else if(a.tag===1){var n=a.stateNode;if(typeof a.type.getDerivedStateFromError==
"function"||typeof n.componentDidCatch=="function"&&(Wn===null||!Wn.has(n))){e=dt(t,e),t=qb(2),n=$n(a,t,2),n!==null&&(Hb(t,n,a,e),yl(n,2),Pt(n));break}}a=a.return}}
function rm(e,a,t){var n=e.pingCache;if(n===null){n=e.pingCache=new e5;var r=new Set;n.set(a,r)}else r=n.get(a),r===void 0&&(r=new Set,n.set(a,r));r.has(t)||(df=
!0,r.add(t),e=c5.bind(null,e,a,t),a.then(e,e))}function c5(e,a,t){var n=e.pingCache;n!==null&&n.delete(a),e.pingedLanes|=e.suspendedLanes&t,e.warmLanes&=~t,me===
e&&(Q&t)===t&&((Se===4||Se===3&&(Q&62914560)===Q&&300>Qa()-Ls)&&(F&2)===0?Fi(e,0):gs|=t,Ii===Q&&(Ii=0)),Pt(e)}function z0(e,a){a===0&&(a=fg()),e=Vr(e,a),e!==null&&
(yl(e,a),Pt(e))}function s5(e){var a=e.memoizedState,t=0;a!==null&&(t=a.retryLane),z0(e,t)}function d5(e,a){var t=0;switch(e.tag){case 31:case 13:var n=e.stateNode,
r=e.memoizedState;r!==null&&(t=r.retryLane);break;case 19:n=e.stateNode;break;case 22:n=e.stateNode._retryCache;break;default:throw Error(_(314))}n!==null&&n.delete(
a),z0(e,t)}function m5(e,a){return ku(e,a)}var Pi=null,xi=null,du=!1,_s=!1,im=!1,Xn=0;function Pt(e){e!==xi&&e.next===null&&(xi===null?Pi=xi=e:xi=xi.next=e),_s=
!0,du||(du=!0,f5())}function Sl(e,a){if(!im&&_s){im=!0;do for(var t=!1,n=Pi;n!==null;){if(!a)if(e!==0){var r=n.pendingLanes;if(r===0)var i=0;else{var o=n.suspendedLanes,
l=n.pingedLanes;i=(1<<31-Za(42|e)+1)-1,i&=r&~(o&~l),i=i&201326741?i&201326741|1:i?i|2:0}i!==0&&(t=!0,Tv(n,i))}else i=Q,i=Ss(n,n===me?i:0,n.cancelPendingCommit!==
null||n.timeoutHandle!==-1),(i&3)===0||bl(n,i)||(t=!0,Tv(n,i));n=n.next}while(t);im=!1}}function u5(){k0()}function k0(){_s=du=!1;var e=0;Xn!==0&&x5()&&(e=Xn);for(var a=Qa(),
t=null,n=Pi;n!==null;){var r=n.next,i=S0(n,a);i===0?(n.next=null,t===null?Pi=r:t.next=r,r===null&&(xi=t)):(t=n,(e!==0||(i&3)!==0)&&(_s=!0)),n=r}_e!==0&&_e!==5||
Sl(e,!1),Xn!==0&&(Xn=0)}function S0(e,a){for(var t=e.suspendedLanes,n=e.pingedLanes,r=e.expirationTimes,i=e.pendingLanes&-62914561;0<i;){var o=31-Za(i),l=1<<o,c=r[o];
c===-1?((l&t)===0||(l&n)!==0)&&(r[o]=Nw(l,a)):c<=a&&(e.expiredLanes|=l),i&=~l}if(a=me,t=Q,t=Ss(e,e===a?t:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),n=
e.callbackNode,t===0||e===a&&(ie===2||ie===9)||e.cancelPendingCommit!==null)return n!==null&&n!==null&&qd(n),e.callbackNode=null,e.callbackPriority=0;if((t&3)===
0||bl(e,t)){if(a=t&-t,a===e.callbackPriority)return a;switch(n!==null&&qd(n),Tu(t)){case 2:case 8:t=dg;break;case 32:t=Wc;break;case 268435456:t=mg;break;default:
t=Wc}return n=T0.bind(null,e),t=ku(t,n),e.callbackPriority=a,e.callbackNode=t,a}return n!==null&&n!==null&&qd(n),e.callbackPriority=2,e.callbackNode=null,2}function T0(e,a){
if(_e!==0&&_e!==5)return e.callbackNode=null,e.callbackPriority=0,null;var t=e.callbackNode;if(Ys()&&e.callbackNode!==t)return null;var n=Q;return n=Ss(e,e===me?
n:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),n===0?null:(p0(e,n,a),S0(e,Qa()),e.callbackNode!=null&&e.callbackNode===t?T0.bind(null,e):null)}function Tv(e,a){
if(Ys())return null;p0(e,a,!0)}function f5(){k5(function(){(F&6)!==0?ku(sg,u5):k0()})}function uf(){if(Xn===0){var e=Br;e===0&&(e=mc,mc<<=1,(mc&261888)===0&&(mc=
256)),Xn=e}return Xn}function Av(e){return e==null||typeof e=="symbol"||typeof e=="boolean"?null:typeof e=="function"?e:Mc(e)}function h5(e,a,t,n,r){if(a==="sub\
mit"&&t&&t.stateNode===r){var i=Av((r[Da]||null).action),o=n.submitter;o&&(a=(a=o[Da]||null)?Av(a.formAction):o.getAttribute("formAction"),a!==null&&(i=a,o=null));
var l=new As("action","action",null,n,r);e.push({event:l,listeners:[{instance:null,listener:function(){if(n.defaultPrevented){if(Xn!==0){var c=new FormData(r,o);
Gm(t,{pending:!0,data:c,method:r.method,action:i},null,c)}}else typeof i=="function"&&(l.preventDefault(),c=new FormData(r,o),Gm(t,{pending:!0,data:c,method:r.method,
action:i},i,c))},currentTarget:r}]})}}for(Tc=0;Tc<Em.length;Tc++)Ac=Em[Tc],Cv=Ac.toLowerCase(),Ev=Ac[0].toUpperCase()+Ac.slice(1),Tt(Cv,"on"+Ev);var Ac,Cv,Ev,Tc;
Tt(Hg,"onAnimationEnd");Tt(Lg,"onAnimationIteration");Tt(Gg,"onAnimationStart");Tt("dblclick","onDoubleClick");Tt("focusin","onFocus");Tt("focusout","onBlur");Tt(
S2,"onTransitionRun");Tt(T2,"onTransitionStart");Tt(A2,"onTransitionCancel");Tt(Kg,"onTransitionEnd");Xi("onMouseEnter",["mouseout","mouseover"]);Xi("onMouseLea\
ve",["mouseout","mouseover"]);Xi("onPointerEnter",["pointerout","pointerover"]);Xi("onPointerLeave",["pointerout","pointerover"]);Yr("onChange","change click fo\
cusin focusout input keydown keyup selectionchange".split(" "));Yr("onSelect","focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectioncha\
nge".split(" "));Yr("onBeforeInput",["compositionend","keypress","textInput","paste"]);Yr("onCompositionEnd","compositionend focusout keydown keypress keyup mou\
sedown".split(" "));Yr("onCompositionStart","compositionstart focusout keydown keypress keyup mousedown".split(" "));Yr("onCompositionUpdate","compositionupdate\
 focusout keydown keypress keyup mousedown".split(" "));var sl="abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loadedmetad\
ata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting".split(" "),p5=new Set("beforetoggle \
cancel close invalid load scroll scrollend toggle".split(" ").concat(sl));function A0(e,a){a=(a&4)!==0;for(var t=0;t<e.length;t++){var n=e[t],r=n.event;n=n.listeners;
e:{var i=void 0;if(a)for(var o=n.length-1;0<=o;o--){var l=n[o],c=l.instance,s=l.currentTarget;if(l=l.listener,c!==i&&r.isPropagationStopped())break e;i=l,r.currentTarget=
s;try{i(r)}catch(f){as(f)}r.currentTarget=null,i=c}else for(o=0;o<n.length;o++){if(l=n[o],c=l.instance,s=l.currentTarget,l=l.listener,c!==i&&r.isPropagationStopped())
break e;i=l,r.currentTarget=s;try{i(r)}catch(f){as(f)}r.currentTarget=null,i=c}}}}function Y(e,a){var t=a[zp];t===void 0&&(t=a[zp]=new Set);var n=e+"__bubble";t.
has(n)||(C0(a,e,2,!1),t.add(n))}function om(e,a,t){var n=0;a&&(n|=4),C0(t,e,n,a)}var Cc="_reactListening"+Math.random().toString(36).slice(2);function ff(e){if(!e[Cc]){
e[Cc]=!0,yg.forEach(function(t){t!=="selectionchange"&&(p5.has(t)||om(t,!1,e),om(t,!0,e))});var a=e.nodeType===9?e:e.ownerDocument;a===null||a[Cc]||(a[Cc]=!0,om(
"selectionchange",!1,a))}}function C0(e,a,t,n){switch(P0(a)){case 2:var r=l_;break;case 8:r=c_;break;default:r=wf}t=r.bind(null,a,t,e),r=void 0,!Sm||a!=="touchs\
tart"&&a!=="touchmove"&&a!=="wheel"||(r=!0),n?r!==void 0?e.addEventListener(a,t,{capture:!0,passive:r}):e.addEventListener(a,t,!0):r!==void 0?e.addEventListener(
a,t,{passive:r}):e.addEventListener(a,t,!1)}function lm(e,a,t,n,r){var i=n;if((a&1)===0&&(a&2)===0&&n!==null)e:for(;;){if(n===null)return;var o=n.tag;if(o===3||
o===4){var l=n.stateNode.containerInfo;if(l===r)break;if(o===4)for(o=n.return;o!==null;){var c=o.tag;if((c===3||c===4)&&o.stateNode.containerInfo===r)return;o=o.
return}for(;l!==null;){if(o=Tr(l),o===null)return;if(c=o.tag,c===5||c===6||c===26||c===27){n=i=o;continue e}l=l.parentNode}}n=n.return}Ag(function(){var s=i,f=Cu(
t),h=[];e:{var d=Yg.get(e);if(d!==void 0){var m=As,w=e;switch(e){case"keypress":if(Rc(t)===0)break e;case"keydown":case"keyup":m=a2;break;case"focusin":w="focus",
m=jd;break;case"focusout":w="blur",m=jd;break;case"beforeblur":case"afterblur":m=jd;break;case"click":if(t.button===2)break e;case"auxclick":case"dblclick":case"\
mousedown":case"mousemove":case"mouseup":case"mouseout":case"mouseover":case"contextmenu":m=Op;break;case"drag":case"dragend":case"dragenter":case"dragexit":case"\
dragleave":case"dragover":case"dragstart":case"drop":m=jw;break;case"touchcancel":case"touchend":case"touchmove":case"touchstart":m=o2;break;case Hg:case Lg:case Gg:
m=Xw;break;case Kg:m=c2;break;case"scroll":case"scrollend":m=Kw;break;case"wheel":m=d2;break;case"copy":case"cut":case"paste":m=Jw;break;case"gotpointercapture":case"\
lostpointercapture":case"pointercancel":case"pointerdown":case"pointermove":case"pointerout":case"pointerover":case"pointerup":m=Dp;break;case"submit":m=r2;break;case"\
toggle":case"beforetoggle":m=u2}var z=(a&4)!==0,A=!z&&(e==="scroll"||e==="scrollend"),p=z?d!==null?d+"Capture":null:d;z=[];for(var u=s,v;u!==null;){var g=u;if(v=
g.stateNode,g=g.tag,g!==5&&g!==26&&g!==27||v===null||p===null||(g=al(u,p),g!=null&&z.push(dl(u,g,v))),A)break;u=u.return}0<z.length&&(d=new m(d,w,null,t,f),h.push(
{event:d,listeners:z}))}}if((a&7)===0){e:{if(m=e==="mouseover"||e==="pointerover",d=e==="mouseout"||e==="pointerout",m&&t!==km&&(w=t.relatedTarget||t.fromElement)&&
(Tr(w)||w[ro]))break e;(d||m)&&(w=f.window===f?f:(m=f.ownerDocument)?m.defaultView||m.parentWindow:window,d?(m=t.relatedTarget||t.toElement,d=s,m=m?Tr(m):null,m!==
null&&(A=vl(m),z=m.tag,m!==A||z!==5&&z!==27&&z!==6)&&(m=null)):(d=null,m=s),d!==m&&(z=Op,g="onMouseLeave",p="onMouseEnter",u="mouse",(e==="pointerout"||e==="poi\
nterover")&&(z=Dp,g="onPointerLeave",p="onPointerEnter",u="pointer"),A=d==null?w:Ho(d),v=m==null?w:Ho(m),w=new z(g,u+"leave",d,t,f),w.target=A,w.relatedTarget=v,
g=null,Tr(f)===s&&(z=new z(p,u+"enter",m,t,f),z.target=v,z.relatedTarget=A,g=z),A=g,z=d&&m?um(d,m,v5):null,d!==null&&Nv(h,w,d,z,!1),m!==null&&A!==null&&Nv(h,A,m,
z,!0)))}e:{if(d=s?Ho(s):window,m=d.nodeName&&d.nodeName.toLowerCase(),m==="select"||m==="input"&&d.type==="file")var k=qp;else if(Bp(d))if(Dg)k=x2;else{k=w2;var B=y2}else
m=d.nodeName,!m||m.toLowerCase()!=="input"||d.type!=="checkbox"&&d.type!=="radio"?s&&Au(s.elementType)&&(k=qp):k=_2;if(k&&(k=k(e,s))){Mg(h,k,t,f);break e}B&&B(e,
d,s)}switch(B=s?Ho(s):window,e){case"focusin":(Bp(B)||B.contentEditable==="true")&&(Ci=B,Am=s,jo=null);break;case"focusout":jo=Am=Ci=null;break;case"mousedown":
Cm=!0;break;case"contextmenu":case"mouseup":case"dragend":Cm=!1,Kp(h,t,f);break;case"selectionchange":if(k2)break;case"keydown":case"keyup":Kp(h,t,f)}var N;if(Ou)
e:{switch(e){case"compositionstart":var O="onCompositionStart";break e;case"compositionend":O="onCompositionEnd";break e;case"compositionupdate":O="onCompositio\
nUpdate";break e}O=void 0}else Ai?Ng(e,t)&&(O="onCompositionEnd"):e==="keydown"&&t.keyCode===229&&(O="onCompositionStart");O&&(Eg&&t.locale!=="ko"&&(Ai||O!=="on\
CompositionStart"?O==="onCompositionEnd"&&Ai&&(N=Cg()):(Yn=f,Eu="value"in Yn?Yn.value:Yn.textContent,Ai=!0)),B=xs(s,O),0<B.length&&(O=new Mp(O,e,null,t,f),h.push(
{event:O,listeners:B}),N?O.data=N:(N=Og(t),N!==null&&(O.data=N)))),(N=h2?p2(e,t):v2(e,t))&&(O=xs(s,"onBeforeInput"),0<O.length&&(B=new Mp("onBeforeInput","befor\
einput",null,t,f),h.push({event:B,listeners:O}),B.data=N)),h5(h,e,s,t,f)}A0(h,a)})}function dl(e,a,t){return{instance:e,listener:a,currentTarget:t}}function xs(e,a){
for(var t=a+"Capture",n=[];e!==null;){var r=e,i=r.stateNode;if(r=r.tag,r!==5&&r!==26&&r!==27||i===null||(r=al(e,t),r!=null&&n.unshift(dl(e,r,i)),r=al(e,a),r!=null&&
n.push(dl(e,r,i))),e.tag===3)return n;e=e.return}return[]}function v5(e){if(e===null)return null;do e=e.return;while(e&&e.tag!==5&&e.tag!==27);return e||null}function Nv(e,a,t,n,r){
for(var i=a._reactName,o=[];t!==null&&t!==n;){var l=t,c=l.alternate,s=l.stateNode;if(l=l.tag,c!==null&&c===n)break;l!==5&&l!==26&&l!==27||s===null||(c=s,r?(s=al(
t,i),s!=null&&o.unshift(dl(t,s,c))):r||(s=al(t,i),s!=null&&o.push(dl(t,s,c)))),t=t.return}o.length!==0&&e.push({event:a,listeners:o})}var g5=/\r\n?/g,b5=/\u0000|\uFFFD/g;
function Ov(e){return(typeof e=="string"?e:""+e).replace(g5,`
`).replace(b5,"")}function E0(e,a){return a=Ov(a),Ov(e)===a}function oe(e,a,t,n,r,i){switch(t){case"children":if(typeof n=="string")a==="body"||a==="textarea"&&
n===""||Zi(e,n);else if(typeof n=="number"||typeof n=="bigint")a!=="body"&&Zi(e,""+n);else return;break;case"className":hc(e,"class",n);break;case"tabIndex":hc(
e,"tabindex",n);break;case"dir":case"role":case"viewBox":case"width":case"height":hc(e,t,n);break;case"style":Tg(e,n,i);return;case"data":if(a!=="object"){hc(e,
"data",n);break}case"src":case"href":if(n===""&&(a!=="a"||t!=="href")){e.removeAttribute(t);break}if(n==null||typeof n=="function"||typeof n=="symbol"||typeof n==
"boolean"){e.removeAttribute(t);break}n=Mc(n),e.setAttribute(t,n);break;case"action":case"formAction":if(typeof n=="function"){e.setAttribute(t,"javascript:thro\
w new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to us\
e event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')");break}else typeof i=="function"&&(t==="formAction"?(a!=="\
input"&&oe(e,a,"name",r.name,r,null),oe(e,a,"formEncType",r.formEncType,r,null),oe(e,a,"formMethod",r.formMethod,r,null),oe(e,a,"formTarget",r.formTarget,r,null)):
(oe(e,a,"encType",r.encType,r,null),oe(e,a,"method",r.method,r,null),oe(e,a,"target",r.target,r,null)));if(n==null||typeof n=="symbol"||typeof n=="boolean"){e.removeAttribute(
t);break}n=Mc(n),e.setAttribute(t,n);break;case"onClick":n!=null&&(e.onclick=Qt);return;case"onScroll":n!=null&&Y("scroll",e);return;case"onScrollEnd":n!=null&&
Y("scrollend",e);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(_(61));if(t=n.__html,t!=null){if(r.children!=
null)throw Error(_(60));i?.__html!==t&&(e.innerHTML=t)}}break;case"multiple":e.multiple=n&&typeof n!="function"&&typeof n!="symbol";break;case"muted":e.muted=n&&
typeof n!="function"&&typeof n!="symbol";break;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"defaultValue":case"defaultChecked":case"\
innerHTML":case"ref":break;case"autoFocus":break;case"xlinkHref":if(n==null||typeof n=="function"||typeof n=="boolean"||typeof n=="symbol"){e.removeAttribute("x\
link:href");break}t=Mc(n),e.setAttributeNS("http://www.w3.org/1999/xlink","xlink:href",t);break;case"contentEditable":case"spellCheck":case"draggable":case"valu\
e":case"autoReverse":case"externalResourcesRequired":case"focusable":case"preserveAlpha":n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,n):e.
removeAttribute(t);break;case"inert":case"allowFullScreen":case"async":case"autoPlay":case"controls":case"credentialless":case"default":case"defer":case"disable\
d":case"disablePictureInPicture":case"disableRemotePlayback":case"formNoValidate":case"hidden":case"loop":case"noModule":case"noValidate":case"open":case"playsI\
nline":case"readOnly":case"required":case"reversed":case"scoped":case"seamless":case"itemScope":n&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,""):
e.removeAttribute(t);break;case"capture":case"download":n===!0?e.setAttribute(t,""):n!==!1&&n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,n):
e.removeAttribute(t);break;case"cols":case"rows":case"size":case"span":n!=null&&typeof n!="function"&&typeof n!="symbol"&&!isNaN(n)&&1<=n?e.setAttribute(t,n):e.
removeAttribute(t);break;case"rowSpan":case"start":n==null||typeof n=="function"||typeof n=="symbol"||isNaN(n)?e.removeAttribute(t):e.setAttribute(t,n);break;case"\
popover":Y("beforetoggle",e),Y("toggle",e),Oc(e,"popover",n);break;case"xlinkActuate":on(e,"http://www.w3.org/1999/xlink","xlink:actuate",n);break;case"xlinkArc\
role":on(e,"http://www.w3.org/1999/xlink","xlink:arcrole",n);break;case"xlinkRole":on(e,"http://www.w3.org/1999/xlink","xlink:role",n);break;case"xlinkShow":on(
e,"http://www.w3.org/1999/xlink","xlink:show",n);break;case"xlinkTitle":on(e,"http://www.w3.org/1999/xlink","xlink:title",n);break;case"xlinkType":on(e,"http://\
www.w3.org/1999/xlink","xlink:type",n);break;case"xmlBase":on(e,"http://www.w3.org/XML/1998/namespace","xml:base",n);break;case"xmlLang":on(e,"http://www.w3.org\
/XML/1998/namespace","xml:lang",n);break;case"xmlSpace":on(e,"http://www.w3.org/XML/1998/namespace","xml:space",n);break;case"is":Oc(e,"is",n);break;case"innerT\
ext":case"textContent":return;default:if(!(2<t.length)||t[0]!=="o"&&t[0]!=="O"||t[1]!=="n"&&t[1]!=="N")t=Lw.get(t)||t,Oc(e,t,n);else return}I=!0}function mu(e,a,t,n,r,i){
switch(t){case"style":Tg(e,n,i);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(_(61));if(t=n.__html,t!=null){
if(r.children!=null)throw Error(_(60));i?.__html!==t&&(e.innerHTML=t)}}break;case"children":if(typeof n=="string")Zi(e,n);else if(typeof n=="number"||typeof n==
"bigint")Zi(e,""+n);else return;break;case"onScroll":n!=null&&Y("scroll",e);return;case"onScrollEnd":n!=null&&Y("scrollend",e);return;case"onClick":n!=null&&(e.
onclick=Qt);return;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"innerHTML":case"ref":return;case"innerText":case"textContent":return;default:
if(!wg.hasOwnProperty(t))e:{if(t[0]==="o"&&t[1]==="n"&&(r=t.endsWith("Capture"),i=t.slice(2,r?t.length-7:void 0),a=e[Da]||null,a=a!=null?a[t]:null,typeof a=="fu\
nction"&&e.removeEventListener(i,a,r),typeof n=="function")){typeof a!="function"&&a!==null&&(t in e?e[t]=null:e.hasAttribute(t)&&e.removeAttribute(t)),e.addEventListener(
i,n,r);break e}I=!0,t in e?e[t]=n:n===!0?e.setAttribute(t,""):Oc(e,t,n)}return}I=!0}function We(e,a,t){switch(a){case"div":case"span":case"svg":case"path":case"\
a":case"g":case"p":case"li":break;case"img":Y("error",e),Y("load",e);var n=!1,r=!1,i;for(i in t)if(t.hasOwnProperty(i)){var o=t[i];if(o!=null)switch(i){case"src":
n=!0;break;case"srcSet":r=!0;break;case"children":case"dangerouslySetInnerHTML":throw Error(_(137,a));default:oe(e,a,i,o,t,null)}}r&&oe(e,a,"srcSet",t.srcSet,t,
null),n&&oe(e,a,"src",t.src,t,null);return;case"input":Y("invalid",e);var l=i=o=r=null,c=null,s=null;for(n in t)if(t.hasOwnProperty(n)){var f=t[n];if(f!=null)switch(n){case"\
name":r=f;break;case"type":o=f;break;case"checked":c=f;break;case"defaultChecked":s=f;break;case"value":i=f;break;case"defaultValue":l=f;break;case"children":case"\
dangerouslySetInnerHTML":if(f!=null)throw Error(_(137,a));break;default:oe(e,a,n,f,t,null)}}zg(e,i,l,c,s,o,r,!1);return;case"select":Y("invalid",e),n=o=i=null;for(r in t)
if(t.hasOwnProperty(r)&&(l=t[r],l!=null))switch(r){case"value":i=l;break;case"defaultValue":o=l;break;case"multiple":n=l;default:oe(e,a,r,l,t,null)}a=i,t=o,e.multiple=
!!n,a!=null?Bi(e,!!n,a,!1):t!=null&&Bi(e,!!n,t,!0);return;case"textarea":Y("invalid",e),i=r=n=null;for(o in t)if(t.hasOwnProperty(o)&&(l=t[o],l!=null))switch(o){case"\
value":n=l;break;case"defaultValue":r=l;break;case"children":i=l;break;case"dangerouslySetInnerHTML":if(l!=null)throw Error(_(91));break;default:oe(e,a,o,l,t,null)}
Sg(e,n,r,i);return;case"option":for(c in t)t.hasOwnProperty(c)&&(n=t[c],n!=null)&&(c==="selected"?e.selected=n&&typeof n!="function"&&typeof n!="symbol":oe(e,a,
c,n,t,null));return;case"dialog":Y("beforetoggle",e),Y("toggle",e),Y("cancel",e),Y("close",e);break;case"iframe":case"object":Y("load",e);break;case"video":case"\
audio":for(n=0;n<sl.length;n++)Y(sl[n],e);break;case"image":Y("error",e),Y("load",e);break;case"details":Y("toggle",e);break;case"embed":case"source":case"link":
Y("error",e),Y("load",e);case"area":case"base":case"br":case"col":case"hr":case"keygen":case"meta":case"param":case"track":case"wbr":case"menuitem":for(s in t)if(t.
hasOwnProperty(s)&&(n=t[s],n!=null))switch(s){case"children":case"dangerouslySetInnerHTML":throw Error(_(137,a));default:oe(e,a,s,n,t,null)}return;default:if(Au(
a)){for(f in t)t.hasOwnProperty(f)&&(n=t[f],n!==void 0&&mu(e,a,f,n,t,void 0));return}}for(l in t)t.hasOwnProperty(l)&&(n=t[l],n!=null&&oe(e,a,l,n,t,null))}var y5={};
function w5(e,a,t,n){switch(a){case"div":case"span":case"svg":case"path":case"a":case"g":case"p":case"li":break;case"input":var r=null,i=null,o=null,l=null,c=null,
s=null,f=null;for(m in t){var h=t[m];if(t.hasOwnProperty(m)&&h!=null)switch(m){case"checked":break;case"value":break;case"defaultValue":c=h;default:n.hasOwnProperty(
m)||oe(e,a,m,null,n,h)}}for(var d in n){var m=n[d];if(h=t[d],n.hasOwnProperty(d)&&(m!=null||h!=null))switch(d){case"type":m!==h&&(I=!0),i=m;break;case"name":m!==
h&&(I=!0),r=m;break;case"checked":m!==h&&(I=!0),s=m;break;case"defaultChecked":m!==h&&(I=!0),f=m;break;case"value":m!==h&&(I=!0),o=m;break;case"defaultValue":m!==
h&&(I=!0),l=m;break;case"children":case"dangerouslySetInnerHTML":if(m!=null)throw Error(_(137,a));break;default:m!==h&&oe(e,a,d,m,n,h)}}zm(e,o,l,c,s,f,i,r);return;case"\
select":m=o=l=d=null;for(i in t)if(c=t[i],t.hasOwnProperty(i)&&c!=null)switch(i){case"value":break;case"multiple":m=c;default:n.hasOwnProperty(i)||oe(e,a,i,null,
n,c)}for(r in n)if(i=n[r],c=t[r],n.hasOwnProperty(r)&&(i!=null||c!=null))switch(r){case"value":i!==c&&(I=!0),d=i;break;case"defaultValue":i!==c&&(I=!0),l=i;break;case"\
multiple":i!==c&&(I=!0),o=i;default:i!==c&&oe(e,a,r,i,n,c)}a=l,t=o,n=m,d!=null?Bi(e,!!t,d,!1):!!n!=!!t&&(a!=null?Bi(e,!!t,a,!0):Bi(e,!!t,t?[]:"",!1));return;case"\
textarea":m=d=null;for(l in t)if(r=t[l],t.hasOwnProperty(l)&&r!=null&&!n.hasOwnProperty(l))switch(l){case"value":break;case"children":break;default:oe(e,a,l,null,
n,r)}for(o in n)if(r=n[o],i=t[o],n.hasOwnProperty(o)&&(r!=null||i!=null))switch(o){case"value":r!==i&&(I=!0),d=r;break;case"defaultValue":r!==i&&(I=!0),m=r;break;case"\
children":break;case"dangerouslySetInnerHTML":if(r!=null)throw Error(_(91));break;default:r!==i&&oe(e,a,o,r,n,i)}kg(e,d,m);return;case"option":for(var w in t)d=
t[w],t.hasOwnProperty(w)&&d!=null&&!n.hasOwnProperty(w)&&(w==="selected"?e.selected=!1:oe(e,a,w,null,n,d));for(c in n)d=n[c],m=t[c],n.hasOwnProperty(c)&&d!==m&&
(d!=null||m!=null)&&(c==="selected"?(d!==m&&(I=!0),e.selected=d&&typeof d!="function"&&typeof d!="symbol"):oe(e,a,c,d,n,m));return;case"img":case"link":case"are\
a":case"base":case"br":case"col":case"embed":case"hr":case"keygen":case"meta":case"param":case"source":case"track":case"wbr":case"menuitem":for(var z in t)d=t[z],
t.hasOwnProperty(z)&&d!=null&&!n.hasOwnProperty(z)&&oe(e,a,z,null,n,d);for(s in n)if(d=n[s],m=t[s],n.hasOwnProperty(s)&&d!==m&&(d!=null||m!=null))switch(s){case"\
children":case"dangerouslySetInnerHTML":if(d!=null)throw Error(_(137,a));break;default:oe(e,a,s,d,n,m)}return;default:if(Au(a)){for(var A in t)d=t[A],t.hasOwnProperty(
A)&&d!==void 0&&!n.hasOwnProperty(A)&&mu(e,a,A,void 0,n,d);for(f in n)d=n[f],m=t[f],!n.hasOwnProperty(f)||d===m||d===void 0&&m===void 0||mu(e,a,f,d,n,m);return}}
for(var p in t)d=t[p],t.hasOwnProperty(p)&&d!=null&&!n.hasOwnProperty(p)&&oe(e,a,p,null,n,d);for(h in n)d=n[h],m=t[h],!n.hasOwnProperty(h)||d===m||d==null&&m==null||
oe(e,a,h,d,n,m)}function Mv(e){switch(e){case"css":case"script":case"font":case"img":case"image":case"input":case"link":return!0;default:return!1}}function _5(){
if(typeof performance.getEntriesByType=="function"){for(var e=0,a=0,t=performance.getEntriesByType("resource"),n=0;n<t.length;n++){var r=t[n],i=r.transferSize,o=r.
initiatorType,l=r.duration;if(i&&l&&Mv(o)){for(o=0,l=r.responseEnd,n+=1;n<t.length;n++){var c=t[n],s=c.startTime;if(s>l)break;var f=c.transferSize,h=c.initiatorType;
f&&Mv(h)&&(c=c.responseEnd,o+=f*(c<l?1:(l-s)/(c-s)))}if(--n,a+=8*(i+o)/(r.duration/1e3),e++,10<e)break}}if(0<e)return a/e/1e6}return navigator.connection&&(e=navigator.
connection.downlink,typeof e=="number")?e:5}var uu=null,fu=null;function ml(e){return e.nodeType===9?e:e.ownerDocument}function Dv(e){switch(e){case"http://www.\
w3.org/2000/svg":return 1;case"http://www.w3.org/1998/Math/MathML":return 2;default:return 0}}function N0(e,a){if(e===0)switch(a){case"svg":return 1;case"math":
return 2;default:return 0}return e===1&&a==="foreignObject"?0:e}function O0(e,a,t,n){return t=ml(t).createElement(e),t[Ie]=n,t[Da]=a,We(t,e,a),Ve(t),t}function hu(e,a){
return e==="textarea"||e==="noscript"||typeof a.children=="string"||typeof a.children=="number"||typeof a.children=="bigint"||typeof a.dangerouslySetInnerHTML==
"object"&&a.dangerouslySetInnerHTML!==null&&a.dangerouslySetInnerHTML.__html!=null}var cm=null;function x5(){var e=window.event;return e&&e.type==="popstate"?e===
cm?!1:(cm=e,!0):(cm=null,!1)}var hf=typeof setTimeout=="function"?setTimeout:void 0,z5=typeof clearTimeout=="function"?clearTimeout:void 0,Rv=typeof Promise=="f\
unction"?Promise:void 0,Uv=typeof requestAnimationFrame=="function"?requestAnimationFrame:hf,k5=typeof queueMicrotask=="function"?queueMicrotask:typeof Rv<"u"?function(e){
return Rv.resolve(null).then(e).catch(S5)}:hf;function S5(e){setTimeout(function(){throw e})}function sr(e){return e==="head"}function Bv(e,a){var t=a,n=0;do{var r=t.
nextSibling;if(e.removeChild(t),r&&r.nodeType===8)if(t=r.data,t==="/$"||t==="/&"){if(n===0){e.removeChild(r),no(a);return}n--}else if(t==="$"||t==="$?"||t==="$~"||
t==="$!"||t==="&")n++;else if(t==="html")dm(e.ownerDocument.documentElement);else if(t==="head"){t=e.ownerDocument.head,dm(t);for(var i=t.firstChild;i;){var o=i.
nextSibling,l=i.nodeName;i[wl]||l==="SCRIPT"||l==="STYLE"||l==="LINK"&&i.rel.toLowerCase()==="stylesheet"||t.removeChild(i),i=o}}else t==="body"&&dm(e.ownerDocument.
body);t=r}while(t);no(a)}function qv(e,a){var t=e;e=0;do{var n=t.nextSibling;if(t.nodeType===1?a?(t._stashedDisplay=t.style.display,t.style.display="none"):(t.style.
display=t._stashedDisplay||"",t.getAttribute("style")===""&&t.removeAttribute("style")):t.nodeType===3&&(a?(t._stashedText=t.nodeValue,t.nodeValue=""):t.nodeValue=
t._stashedText||""),n&&n.nodeType===8)if(t=n.data,t==="/$"){if(e===0)break;e--}else t!=="$"&&t!=="$?"&&t!=="$~"&&t!=="$!"||e++;t=n}while(t)}function M0(e,a,t){if(a=
CSS.escape(a)!==a?"r-"+btoa(a).replace(/=/g,""):a,e.style.viewTransitionName=a,t!=null&&(e.style.viewTransitionClass=t),t=getComputedStyle(e),t.display==="inlin\
e"){if(a=e.getClientRects(),a.length===1)var n=1;else for(var r=n=0;r<a.length;r++){var i=a[r];0<i.width&&0<i.height&&n++}n===1&&(e=e.style,e.display=a.length===
1?"inline-block":"block",e.marginTop="-"+t.paddingTop,e.marginBottom="-"+t.paddingBottom)}}function D0(e,a){e=e.style,a=a.style;var t=a!=null?a.hasOwnProperty("\
viewTransitionName")?a.viewTransitionName:a.hasOwnProperty("view-transition-name")?a["view-transition-name"]:null:null;e.viewTransitionName=t==null||typeof t=="\
boolean"?"":(""+t).trim(),t=a!=null?a.hasOwnProperty("viewTransitionClass")?a.viewTransitionClass:a.hasOwnProperty("view-transition-class")?a["view-transition-c\
lass"]:null:null,e.viewTransitionClass=t==null||typeof t=="boolean"?"":(""+t).trim(),e.display==="inline-block"&&(a==null?e.display=e.margin="":(t=a.display,e.display=
t==null||typeof t=="boolean"?"":t,t=a.margin,t!=null?e.margin=t:(t=a.hasOwnProperty("marginTop")?a.marginTop:a["margin-top"],e.marginTop=t==null||typeof t=="boo\
lean"?"":t,a=a.hasOwnProperty("marginBottom")?a.marginBottom:a["margin-bottom"],e.marginBottom=a==null||typeof a=="boolean"?"":a)))}function R0(e,a,t){return t=
t.ownerDocument.defaultView,{rect:e,abs:a.position==="absolute"||a.position==="fixed",clip:a.clipPath!=="none"||a.overflow!=="visible"||a.filter!=="none"||a.mask!==
"none"||a.mask!=="none"||a.borderRadius!=="0px",view:0<=e.bottom&&0<=e.right&&e.top<=t.innerHeight&&e.left<=t.innerWidth}}function pu(e){var a=e.getBoundingClientRect(),
t=getComputedStyle(e);return R0(a,t,e)}function T5(e){var a=e.getBoundingClientRect();a=new DOMRect(a.x+2e4,a.y+2e4,a.width,a.height);var t=getComputedStyle(e);
return R0(a,t,e)}function A5(e){return e.documentElement.clientHeight}function C5(e){this.addEventListener("load",e),this.addEventListener("error",e)}function E5(e,a,t,n,r,i,o,l,c){
var s=a.nodeType===9?a:a.ownerDocument;try{var f=s.startViewTransition({update:function(){var d=s.defaultView,m=d.navigation&&d.navigation.transition,w=s.fonts.
status;n();var z=[];if(w==="loaded"&&(A5(s),s.fonts.status==="loading"&&z.push(s.fonts.ready)),w=z.length,e!==null)for(var A=e.suspenseyImages,p=0,u=0;u<A.length;u++){
var v=A[u];if(!v.complete){var g=v.getBoundingClientRect();if(0<g.bottom&&0<g.right&&g.top<d.innerHeight&&g.left<d.innerWidth){if(p+=X0(v),p>Zc){z.length=w;break}
v=new Promise(C5.bind(v)),z.push(v)}}}if(0<z.length)return d=Promise.race([Promise.all(z),new Promise(function(k){return setTimeout(k,500)})]).then(r,r),(m?Promise.
allSettled([m.finished,d]):d).then(i,i);if(r(),m)return m.finished.then(i,i);i()},types:t});s.__reactViewTransition=f;var h=[];return f.ready.then(function(){for(var d=s.
documentElement.getAnimations({subtree:!0}),m=0;m<d.length;m++){var w=d[m],z=w.effect,A=z.pseudoElement;if(A!=null&&A.startsWith("::view-transition")){h.push(w),
w=z.getKeyframes();for(var p=A=void 0,u=!0,v=0;v<w.length;v++){var g=w[v],k=g.width;if(A===void 0)A=k;else if(A!==k){u=!1;break}if(k=g.height,p===void 0)p=k;else if(p!==
k){u=!1;break}delete g.width,delete g.height,g.transform==="none"&&delete g.transform}u&&A!==void 0&&p!==void 0&&(z.setKeyframes(w),u=getComputedStyle(z.target,
z.pseudoElement),u.width!==A||u.height!==p)&&(u=w[0],u.width=A,u.height=p,u=w[w.length-1],u.width=A,u.height=p,z.setKeyframes(w))}}o()},function(d){s.__reactViewTransition===
f&&(s.__reactViewTransition=null);try{typeof d=="object"&&d!==null&&d.name==="InvalidStateError"&&(d.message==="View transition was skipped because document vis\
ibility state is hidden."||d.message==="Skipping view transition because document visibility state has become hidden."||d.message==="Skipping view transition be\
cause viewport size changed."||d.message==="Transition was aborted because of invalid state")&&(d=null),d!==null&&c(d)}finally{n(),r(),o()}}),f.finished.finally(
function(){for(var d=0;d<h.length;d++)h[d].cancel();s.__reactViewTransition===f&&(s.__reactViewTransition=null),l()}),f}catch{return n(),r(),o(),null}}function Ar(e,a){
this._scope=document.documentElement,this._selector="::view-transition-"+e+"("+a+")"}Ar.prototype.animate=function(e,a){return a=typeof a=="number"?{duration:a}:
ue({},a),a.pseudoElement=this._selector,this._scope.animate(e,a)};Ar.prototype.getAnimations=function(){for(var e=this._scope,a=this._selector,t=e.getAnimations(
{subtree:!0}),n=[],r=0;r<t.length;r++){var i=t[r].effect;i!==null&&i.target===e&&i.pseudoElement===a&&n.push(t[r])}return n};Ar.prototype.getComputedStyle=function(){
return getComputedStyle(this._scope,this._selector)};function U0(e){return{name:e,group:new Ar("group",e),imagePair:new Ar("image-pair",e),old:new Ar("old",e),new:new Ar(
"new",e)}}function $a(e){this._fragmentFiber=e,this._observers=this._eventListeners=null}$a.prototype.addEventListener=function(e,a,t){var n=null,r=null;if(!(t!=
null&&typeof t!="boolean"&&(n=t.signal||null,n!==null&&n.aborted))){this._eventListeners===null&&(this._eventListeners=[]);var i=this._eventListeners;if(B0(i,e,
a,t)===-1){var o=this,l=a;t!=null&&typeof t!="boolean"&&t.once===!0&&(l=function(c){o.removeEventListener(e,a,t),typeof a=="function"?a.call(this,c):a.handleEvent(
c)}),n!==null&&(r=o.removeEventListener.bind(o,e,a,t),n.addEventListener("abort",r,{once:!0}),r=n.removeEventListener.bind(n,"abort",r)),n=Wi(t),i.push({type:e,
listener:a,optionsOrUseCapture:t,attachedListener:l,cleanup:r}),Ma(this._fragmentFiber.child,!1,N5,e,l,n)}this._eventListeners=i}};function N5(e,a,t,n){return Le(
e).addEventListener(a,t,n),!1}$a.prototype.removeEventListener=function(e,a,t){var n=this._eventListeners;if(n!==null&&(a=B0(n,e,a,t),a!==-1)){var r=n[a];t=r.attachedListener;
var i=r.cleanup;r=Wi(r.optionsOrUseCapture),Ma(this._fragmentFiber.child,!1,O5,e,t,r),n.splice(a,1),i!==null&&i()}};function O5(e,a,t,n){return Le(e).removeEventListener(
a,t,n),!1}function Wi(e){return e!=null&&typeof e!="boolean"&&(e.once===!0||e.signal instanceof AbortSignal)?{capture:e.capture,passive:e.passive}:e}function Hv(e){
return e==null?"c=0":typeof e=="boolean"?"c="+(e?"1":"0"):"c="+(e.capture?"1":"0")}function B0(e,a,t,n){if(e.length===0)return-1;n=Hv(n);for(var r=0;r<e.length;r++){
var i=e[r];if(i.type===a&&i.listener===t&&Hv(i.optionsOrUseCapture)===n)return r}return-1}$a.prototype.dispatchEvent=function(e){var a=Kr(this._fragmentFiber);if(a===
null)return!0;a=Le(a);var t=this._eventListeners;if(t!==null&&0<t.length||!e.bubbles){var n=a.nodeType===9?a.createComment(""):document.createTextNode("");if(t)
for(var r=0;r<t.length;r++){var i=t[r];n.addEventListener(i.type,i.attachedListener,Wi(i.optionsOrUseCapture))}if(a.appendChild(n),e=n.dispatchEvent(e),t)for(r=
0;r<t.length;r++)i=t[r],n.removeEventListener(i.type,i.attachedListener,Wi(i.optionsOrUseCapture));return a.removeChild(n),e}return a.dispatchEvent(e)};$a.prototype.
focus=function(e){Ma(this._fragmentFiber.child,!0,q0,e,void 0,void 0)};function q0(e,a){return e.tag===6?!1:(e=Le(e),j5(e,a))}$a.prototype.focusLast=function(e){
var a=[];Ma(this._fragmentFiber.child,!0,pf,a,void 0,void 0);for(var t=a.length-1;0<=t&&!q0(a[t],e);t--);};function pf(e,a){return a.push(e),!1}$a.prototype.blur=
function(){var e=Kr(this._fragmentFiber);e!==null&&(e=Le(e),e=ml(e).activeElement,e!==null&&Ma(this._fragmentFiber.child,!1,M5,e,void 0,void 0))};function M5(e,a){
return e.tag===6?!1:(e=Le(e),e===a||e.contains(a)?(a.blur(),!0):!1)}$a.prototype.observeUsing=function(e){this._observers===null&&(this._observers=new Set),this.
_observers.add(e),Ma(this._fragmentFiber.child,!1,D5,e,void 0,void 0)};function D5(e,a){return e.tag===6||(e=Le(e),a.observe(e)),!1}$a.prototype.unobserveUsing=
function(e){var a=this._observers;if(a!==null&&a.has(e)){a.delete(e),Ma(this._fragmentFiber.child,!1,R5,e,void 0,void 0);for(var t=a=0;t<kt.length;t++){var n=kt[t];
n.fragmentInstance===this&&n.observer===e?e.unobserve(n.instance):kt[a++]=n}kt.length=a}};function R5(e,a){return e.tag===6||(e=Le(e),a.unobserve(e)),!1}var kt=[],
sm=!1;function U5(e,a,t){kt.push({fragmentInstance:e,observer:a,instance:t}),sm||(sm=!0,V5(function(){sm=!1;var n=kt;kt=[];for(var r=0;r<n.length;r++){var i=n[r];
i.observer.unobserve(i.instance)}}))}$a.prototype.getClientRects=function(){var e=[];return Ma(this._fragmentFiber.child,!1,B5,e,void 0,void 0),e};function B5(e,a){
if(e.tag===6){e=e.stateNode;var t=e.ownerDocument.createRange();t.selectNodeContents(e),a.push.apply(a,t.getClientRects())}else e=Le(e),a.push.apply(a,e.getClientRects());
return!1}$a.prototype.getRootNode=function(e){var a=Kr(this._fragmentFiber);return a===null?this:Le(a).getRootNode(e)};$a.prototype.compareDocumentPosition=function(e){
var a=Kr(this._fragmentFiber);if(a===null)return Node.DOCUMENT_POSITION_DISCONNECTED;var t=[];Ma(this._fragmentFiber.child,!1,pf,t,void 0,void 0);var n=Le(a);if(t.
length===0){if(t=n,gp(this._fragmentFiber)){e:{for(a=this._fragmentFiber.return;a!==null;){if(a.tag===4){a=a.stateNode.containerInfo;break e}if(a.tag===3||a.tag===
5||a.tag===27)break;a=a.return}a=null}a!=null&&(t=a)}a=this._fragmentFiber;var r=n=t.compareDocumentPosition(e);return t===e?r=Node.DOCUMENT_POSITION_CONTAINS:n&
Node.DOCUMENT_POSITION_CONTAINED_BY&&(t=ig(a)[1],t===null?r=Node.DOCUMENT_POSITION_PRECEDING:(e=Le(t).compareDocumentPosition(e),r=e===0||e&Node.DOCUMENT_POSITION_FOLLOWING?
Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)),r|=Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC}a=Le(t[0]),r=Le(t[t.length-1]);var i=gp(this.
_fragmentFiber)?a.parentElement:n;if(i==null)return Node.DOCUMENT_POSITION_DISCONNECTED;n=i.compareDocumentPosition(a)&Node.DOCUMENT_POSITION_CONTAINED_BY,i=i.compareDocumentPosition(
r)&Node.DOCUMENT_POSITION_CONTAINED_BY;var o=a.compareDocumentPosition(e),l=r.compareDocumentPosition(e),c=o&Node.DOCUMENT_POSITION_CONTAINED_BY||l&Node.DOCUMENT_POSITION_CONTAINED_BY;
return l=n&&i&&o&Node.DOCUMENT_POSITION_FOLLOWING&&l&Node.DOCUMENT_POSITION_PRECEDING,a=n&&a===e||i&&r===e||c||l?Node.DOCUMENT_POSITION_CONTAINED_BY:!n&&a===e||
!i&&r===e?Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:o,a&Node.DOCUMENT_POSITION_DISCONNECTED||a&Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC||q5(a,this._fragmentFiber,
t[0],t[t.length-1],e)?a:Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC};function q5(e,a,t,n,r){var i=Tr(r);if(e&Node.DOCUMENT_POSITION_CONTAINED_BY){if(t=!!i)e:{
for(;i!==null;){if(i.tag===7&&(i===a||i.alternate===a)){t=!0;break e}i=i.return}t=!1}return t}if(e&Node.DOCUMENT_POSITION_CONTAINS){if(i===null)return i=r.ownerDocument,
r===i||r===i.documentElement||r===i.body;e:{for(i=a,a=Kr(a);i!==null;){if(!(i.tag!==5&&i.tag!==3&&i.tag!==27||i!==a&&i.alternate!==a)){i=!0;break e}i=i.return}i=
!1}return i}return e&Node.DOCUMENT_POSITION_PRECEDING?((a=!!i)&&!(a=i===t)&&(a=um(t,i,bp),a===null?a=!1:(Ma(a,!0,fw,i,t),i=zi,zi=null,a=i!==null)),a):e&Node.DOCUMENT_POSITION_FOLLOWING?
((a=!!i)&&!(a=i===n)&&(a=um(n,i,bp),a===null?a=!1:(Ma(a,!0,hw,i,n),i=zi,mm=zi=null,a=i!==null)),a):!1}function Lv(e,a){var t=e.ownerDocument.createRange();t.selectNodeContents(
e),e=t.getBoundingClientRect(),window.scrollTo(window.scrollX+e.left,a?window.scrollY+e.top:window.scrollY+e.bottom-window.innerHeight)}$a.prototype.scrollIntoView=
function(e){if(typeof e=="object")throw Error(_(566));var a=[];Ma(this._fragmentFiber.child,!1,pf,a,void 0,void 0);var t=e!==!1;if(a.length===0){var n=ig(this._fragmentFiber);
if(n=t?n[1]||n[0]||Kr(this._fragmentFiber):n[0]||n[1],n===null)return;if(n.tag===6){e=Le(n),Lv(e,t);return}if(n=Le(n),n.nodeType!==9){if(n.nodeType===11){t="hos\
t"in n?n.host:null,t!==null&&t.scrollIntoView(e);return}n.scrollIntoView(e)}}for(n=t?a.length-1:0;n!==(t?-1:a.length);){var r=a[n];r.tag===6?(r=Le(r),Lv(r,t)):Le(
r).scrollIntoView(e),n+=t?-1:1}};function H5(e,a){return e=Le(e),H0(e,a),!1}function H0(e,a){e.reactFragments==null&&(e.reactFragments=new Set),e.reactFragments.
add(a)}function L0(e,a){var t=a._eventListeners;if(t!==null)for(var n=0;n<t.length;n++){var r=t[n];e.addEventListener(r.type,r.attachedListener,Wi(r.optionsOrUseCapture))}
e.nodeType!==3&&(t=a._observers,t!==null&&t.forEach(function(i){for(var o=0,l=0;l<kt.length;l++){var c=kt[l];(c.fragmentInstance!==a||c.observer!==i||c.instance!==
e)&&(kt[o++]=c)}kt.length=o,i.observe(e)}),H0(e,a))}function L5(e,a){var t=a._eventListeners;if(t!==null)for(var n=0;n<t.length;n++){var r=t[n];e.removeEventListener(
r.type,r.attachedListener,Wi(r.optionsOrUseCapture))}e.nodeType!==3&&(t=a._observers,t!==null&&t.forEach(function(i){typeof i.rootMargin=="string"?U5(a,i,e):i.unobserve(
e)}),e.reactFragments!=null&&e.reactFragments.delete(a))}function vu(e){var a=e.firstChild;for(a&&a.nodeType===10&&(a=a.nextSibling);a;){var t=a;switch(a=a.nextSibling,
t.nodeName){case"HTML":case"HEAD":case"BODY":vu(t),Ts(t);continue;case"SCRIPT":case"STYLE":continue;case"LINK":if(t.rel.toLowerCase()==="stylesheet")continue}e.
removeChild(t)}}function G5(e,a,t,n){for(;e.nodeType===1;){var r=t;if(e.nodeName.toLowerCase()!==a.toLowerCase()){if(!n&&(e.nodeName!=="INPUT"||e.type!=="hidden"))
break}else if(n){if(!e[wl])switch(a){case"meta":if(!e.hasAttribute("itemprop"))break;return e;case"link":if(i=e.getAttribute("rel"),i==="stylesheet"&&e.hasAttribute(
"data-precedence"))break;if(i!==r.rel||e.getAttribute("href")!==(r.href==null||r.href===""?null:r.href)||e.getAttribute("crossorigin")!==(r.crossOrigin==null?null:
r.crossOrigin)||e.getAttribute("title")!==(r.title==null?null:r.title))break;return e;case"style":if(e.hasAttribute("data-precedence"))break;return e;case"scrip\
t":if(i=e.getAttribute("src"),(i!==(r.src==null?null:r.src)||e.getAttribute("type")!==(r.type==null?null:r.type)||e.getAttribute("crossorigin")!==(r.crossOrigin==
null?null:r.crossOrigin))&&i&&e.hasAttribute("async")&&!e.hasAttribute("itemprop"))break;return e;default:return e}}else if(a==="input"&&e.type==="hidden"){var i=r.
name==null?null:""+r.name;if(r.type==="hidden"&&e.getAttribute("name")===i)return e}else return e;if(e=ut(e.nextSibling),e===null)break}return null}function K5(e,a,t){
if(a==="")return null;for(;e.nodeType!==3;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!t||(e=ut(e.nextSibling),e===null))return null;return e}
function G0(e,a){for(;e.nodeType!==8;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!a||(e=ut(e.nextSibling),e===null))return null;return e}function gu(e){
return e.data==="$?"||e.data==="$~"}function vf(e){return e.data==="$!"||e.data==="$?"&&e.ownerDocument.readyState!=="loading"}function Y5(e,a){var t=e.ownerDocument;
if(e.data==="$~")e._reactRetry=a;else if(e.data!=="$?"||t.readyState!=="loading")a();else{var n=function(){a(),t.removeEventListener("DOMContentLoaded",n)};t.addEventListener(
"DOMContentLoaded",n),e._reactRetry=n}}function ut(e){for(;e!=null;e=e.nextSibling){var a=e.nodeType;if(a===1||a===3)break;if(a===8){if(a=e.data,a==="$"||a==="$\
!"||a==="$?"||a==="$~"||a==="&"||a==="F!"||a==="F")break;if(a==="/$"||a==="/&")return null}}return e}var bu=null;function Gv(e){e=e.nextSibling;for(var a=0;e;){
if(e.nodeType===8){var t=e.data;if(t==="/$"||t==="/&"){if(a===0)return ut(e.nextSibling);a--}else t!=="$"&&t!=="$!"&&t!=="$?"&&t!=="$~"&&t!=="&"||a++}e=e.nextSibling}
return null}function Kv(e){e=e.previousSibling;for(var a=0;e;){if(e.nodeType===8){var t=e.data;if(t==="$"||t==="$!"||t==="$?"||t==="$~"||t==="&"){if(a===0)return e;
a--}else t!=="/$"&&t!=="/&"||a++}e=e.previousSibling}return null}function j5(e,a){function t(){n=!0}if(e.ownerDocument.activeElement===e)return!0;var n=!1;try{e.
ownerDocument.addEventListener("focus",t,!0),(e.focus||HTMLElement.prototype.focus).call(e,a)}finally{e.ownerDocument.removeEventListener("focus",t,!0)}return n}
function V5(e){Uv(function(){Uv(function(a){return e(a)})})}function K0(e,a,t){switch(a=ml(t),e){case"html":if(e=a.documentElement,!e)throw Error(_(452));return e;case"\
head":if(e=a.head,!e)throw Error(_(453));return e;case"body":if(e=a.body,!e)throw Error(_(454));return e;default:throw Error(_(451))}}function Y0(e,a,t){for(var n in t){
var r=t[n];t.hasOwnProperty(n)&&r!=null&&oe(e,a,n,null,y5,r)}t.dangerouslySetInnerHTML!=null&&(e.textContent=""),e.onclick===Qt&&(e.onclick=null),Ts(e)}function dm(e){
for(var a=e.attributes;a.length;)e.removeAttributeNode(a[0]);Ts(e)}var ft=new Map,Yv=new Set;function ul(e){if(typeof e.getRootNode=="function"){var a=e.getRootNode();
if(a.nodeType===9||a.nodeType===11)return a}return e.nodeType===9?e:e.ownerDocument}var wn=P.d;P.d={f:Q5,r:X5,D:Z5,C:J5,L:I5,m:$5,X:P5,S:F5,M:W5};function Q5(){
var e=wn.f(),a=Gs();return e||a}function X5(e){var a=io(e);a!==null&&a.tag===5&&a.type==="form"?Tb(a):wn.r(e)}var so=typeof document>"u"?null:document;function j0(e,a,t){
var n=so;if(n&&typeof a=="string"&&a){var r=st(a);r='link[rel="'+e+'"][href="'+r+'"]',typeof t=="string"&&(r+='[crossorigin="'+t+'"]'),Yv.has(r)||(Yv.add(r),e={
rel:e,crossOrigin:t,href:a},n.querySelector(r)===null&&(a=n.createElement("link"),We(a,"link",e),Ve(a),n.head.appendChild(a)))}}function Z5(e){wn.D(e),j0("dns-p\
refetch",e,null)}function J5(e,a){wn.C(e,a),j0("preconnect",e,a)}function I5(e,a,t){wn.L(e,a,t);var n=so;if(n&&e&&a){var r='link[rel="preload"][as="'+st(a)+'"]';
a==="image"&&t&&t.imageSrcSet?(r+='[imagesrcset="'+st(t.imageSrcSet)+'"]',typeof t.imageSizes=="string"&&(r+='[imagesizes="'+st(t.imageSizes)+'"]')):r+='[href="'+
st(e)+'"]';var i=r;switch(a){case"style":i=eo(e);break;case"script":i=mo(e)}if(!(ft.has(i)||(e=ue({rel:"preload",href:a==="image"&&t&&t.imageSrcSet?void 0:e,as:a},
t),ft.set(i,e),n.querySelector(r)!==null||a==="style"&&n.querySelector(Tl(i))||a==="script"&&n.querySelector(Al(i))))){var o=n.createElement("link");We(o,"link",
e),a==="style"&&(o[es]=!0,o.onload=o.onerror=function(){bg(o)}),Ve(o),n.head.appendChild(o)}}}function $5(e,a){wn.m(e,a);var t=so;if(t&&e){var n=a&&typeof a.as==
"string"?a.as:"script",r='link[rel="modulepreload"][as="'+st(n)+'"][href="'+st(e)+'"]',i=r;switch(n){case"audioworklet":case"paintworklet":case"serviceworker":case"\
sharedworker":case"worker":case"script":i=mo(e)}if(!ft.has(i)&&(e=ue({rel:"modulepreload",href:e},a),ft.set(i,e),t.querySelector(r)===null)){switch(n){case"audi\
oworklet":case"paintworklet":case"serviceworker":case"sharedworker":case"worker":case"script":if(t.querySelector(Al(i)))return}n=t.createElement("link"),We(n,"l\
ink",e),Ve(n),t.head.appendChild(n)}}}function F5(e,a,t){wn.S(e,a,t);var n=so;if(n&&e){var r=Ui(n).hoistableStyles,i=eo(e);a=a||"default";var o=r.get(i);if(!o){
var l={loading:0,preload:null};if(o=n.querySelector(Tl(i)))l.loading=5;else{e=ue({rel:"stylesheet",href:e,"data-precedence":a},t),(t=ft.get(i))&&gf(e,t);var c=o=
n.createElement("link");Ve(c),We(c,"link",e),c._p=new Promise(function(s,f){c.onload=s,c.onerror=f}),c.addEventListener("load",function(){l.loading|=1}),c.addEventListener(
"error",function(){l.loading|=2}),l.loading|=4,Qc(o,a,n)}o={type:"stylesheet",instance:o,count:1,state:l},r.set(i,o)}}}function P5(e,a){wn.X(e,a);var t=so;if(t&&
e){var n=Ui(t).hoistableScripts,r=mo(e),i=n.get(r);i||(i=t.querySelector(Al(r)),i||(e=ue({src:e,async:!0},a),(a=ft.get(r))&&bf(e,a),i=t.createElement("script"),
Ve(i),We(i,"link",e),t.head.appendChild(i)),i={type:"script",instance:i,count:1,state:null},n.set(r,i))}}function W5(e,a){wn.M(e,a);var t=so;if(t&&e){var n=Ui(t).
hoistableScripts,r=mo(e),i=n.get(r);i||(i=t.querySelector(Al(r)),i||(e=ue({src:e,async:!0,type:"module"},a),(a=ft.get(r))&&bf(e,a),i=t.createElement("script"),Ve(
i),We(i,"link",e),t.head.appendChild(i)),i={type:"script",instance:i,count:1,state:null},n.set(r,i))}}function jv(e,a,t,n){var r=(r=Zn.current)?ul(r):null;if(!r)
throw Error(_(446));switch(e){case"meta":case"title":return null;case"style":return typeof t.precedence=="string"&&typeof t.href=="string"?(t=eo(t.href),a=Ui(r).
hoistableStyles,n=a.get(t),n||(n={type:"style",instance:null,count:0,state:null},a.set(t,n)),n):{type:"void",instance:null,count:0,state:null};case"link":if(t.rel===
"stylesheet"&&typeof t.href=="string"&&typeof t.precedence=="string"){e=eo(t.href);var i=Ui(r).hoistableStyles,o=i.get(e);if(o||(r=r.ownerDocument||r,o={type:"s\
tylesheet",instance:null,count:0,state:{loading:0,preload:null}},i.set(e,o),(i=r.querySelector(Tl(e)))?i._p||(o.instance=i,o.state.loading=5):(i=ft.get(e),i||(i=
{rel:"preload",as:"style",href:t.href,crossOrigin:t.crossOrigin,integrity:t.integrity,media:t.media,hrefLang:t.hrefLang,referrerPolicy:t.referrerPolicy},ft.set(
e,i)),e_(r,e,i,o.state))),a&&n===null)throw Error(_(528,""));return o}if(a&&n!==null)throw Error(_(529,""));return null;case"script":return a=t.async,t=t.src,typeof t==
"string"&&a&&typeof a!="function"&&typeof a!="symbol"?(t=mo(t),a=Ui(r).hoistableScripts,n=a.get(t),n||(n={type:"script",instance:null,count:0,state:null},a.set(
t,n)),n):{type:"void",instance:null,count:0,state:null};default:throw Error(_(444,e))}}function eo(e){return'href="'+st(e)+'"'}function Tl(e){return'link[rel="s\
tylesheet"]['+e+"]"}function V0(e){return ue({},e,{"data-precedence":e.precedence,precedence:null})}function e_(e,a,t,n){if(a=e.querySelector('link[rel="preload\
"][as="style"]['+a+"]")){if(a[es]!==!0){n.loading=1;return}}else a=e.createElement("link"),a[es]=!0,a.onload=a.onerror=bg.bind(null,a),We(a,"link",t),Ve(a),e.head.
appendChild(a);n.preload=a,a.addEventListener("load",function(){return n.loading|=1}),a.addEventListener("error",function(){return n.loading|=2})}function mo(e){
return'[src="'+st(e)+'"]'}function Al(e){return"script[async]"+e}function Vv(e,a,t){if(a.count++,a.instance===null)switch(a.type){case"style":var n=e.querySelector(
'style[data-href~="'+st(t.href)+'"]');if(n)return a.instance=n,Ve(n),n;var r=ue({},t,{"data-href":t.href,"data-precedence":t.precedence,href:null,precedence:null});
return n=(e.ownerDocument||e).createElement("style"),Ve(n),We(n,"style",r),Qc(n,t.precedence,e),a.instance=n;case"stylesheet":r=eo(t.href);var i=e.querySelector(
Tl(r));if(i)return a.state.loading|=4,a.instance=i,Ve(i),i;n=V0(t),(r=ft.get(r))&&gf(n,r),i=(e.ownerDocument||e).createElement("link"),Ve(i);var o=i;return o._p=
new Promise(function(l,c){o.onload=l,o.onerror=c}),We(i,"link",n),a.state.loading|=4,Qc(i,t.precedence,e),a.instance=i;case"script":return i=mo(t.src),(r=e.querySelector(
Al(i)))?(a.instance=r,Ve(r),r):(n=t,(r=ft.get(i))&&(n=ue({},t),bf(n,r)),e=e.ownerDocument||e,r=e.createElement("script"),Ve(r),We(r,"link",n),e.head.appendChild(
r),a.instance=r);case"void":return null;default:throw Error(_(443,a.type))}else a.type==="stylesheet"&&(a.state.loading&4)===0&&(n=a.instance,a.state.loading|=4,
Qc(n,t.precedence,e));return a.instance}function Qc(e,a,t){for(var n=t.querySelectorAll('link[rel="stylesheet"][data-precedence],style[data-precedence]'),r=n.length?
n[n.length-1]:null,i=r,o=0;o<n.length;o++){var l=n[o];if(l.dataset.precedence===a)i=l;else if(i!==r)break}i?i.parentNode.insertBefore(e,i.nextSibling):(a=t.nodeType===
9?t.head:t,a.insertBefore(e,a.firstChild))}function gf(e,a){e.crossOrigin==null&&(e.crossOrigin=a.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=a.referrerPolicy),
e.title==null&&(e.title=a.title)}function bf(e,a){e.crossOrigin==null&&(e.crossOrigin=a.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=a.referrerPolicy),
e.integrity==null&&(e.integrity=a.integrity)}var Xc=null;function Qv(e,a,t){if(Xc===null){var n=new Map,r=Xc=new Map;r.set(t,n)}else r=Xc,n=r.get(t),n||(n=new Map,
r.set(t,n));if(n.has(e))return n;for(n.set(e,null),t=t.getElementsByTagName(e),r=0;r<t.length;r++){var i=t[r];if(!(i[wl]||i[Ie]||e==="link"&&i.getAttribute("rel")===
"stylesheet")&&i.namespaceURI!=="http://www.w3.org/2000/svg"){var o=i.getAttribute(a)||"";o=e+o;var l=n.get(o);l?l.push(i):n.set(o,[i])}}return n}function yu(e,a,t){
e=e.ownerDocument||e,e.head.insertBefore(t,a==="title"?e.querySelector("head > title"):null)}function a_(e,a,t){if(t===1||a.itemProp!=null)return!1;switch(e){case"\
meta":case"title":return!0;case"style":if(typeof a.precedence!="string"||typeof a.href!="string"||a.href==="")break;return!0;case"link":if(typeof a.rel!="string"||
typeof a.href!="string"||a.href===""||a.onLoad||a.onError)break;return a.rel==="stylesheet"?(e=a.disabled,typeof a.precedence=="string"&&e==null):!0;case"script":
if(a.async&&typeof a.async!="function"&&typeof a.async!="symbol"&&!a.onLoad&&!a.onError&&a.src&&typeof a.src=="string")return!0}return!1}function Xv(e,a){return e===
"img"&&a.src!=null&&a.src!==""&&a.onLoad==null&&a.loading!=="lazy"}function Q0(e){return!(e.type==="stylesheet"&&(e.state.loading&3)===0)}function X0(e){return(e.
width||100)*(e.height||100)*(typeof devicePixelRatio=="number"?devicePixelRatio:1)*.25}function Zv(e,a){typeof a.decode=="function"&&(e.imgCount++,a.complete||(e.
imgBytes+=X0(a),e.suspenseyImages.push(a)),e=r_.bind(e),a.decode().then(e,e))}function t_(e,a,t,n){if(t.type==="stylesheet"&&(typeof n.media!="string"||matchMedia(
n.media).matches!==!1)&&(t.state.loading&4)===0){if(t.instance===null){var r=eo(n.href),i=a.querySelector(Tl(r));if(i){a=i._p,a!==null&&typeof a=="object"&&typeof a.
then=="function"&&(e.count++,e=fl.bind(e),a.then(e,e)),t.state.loading|=4,t.instance=i,Ve(i);return}i=a.ownerDocument||a,n=V0(n),(r=ft.get(r))&&gf(n,r),i=i.createElement(
"link"),Ve(i);var o=i;o._p=new Promise(function(l,c){o.onload=l,o.onerror=c}),We(i,"link",n),t.instance=i}e.stylesheets===null&&(e.stylesheets=new Map),e.stylesheets.
set(t,a),(a=t.state.preload)&&(t.state.loading&3)===0&&(e.count++,t=fl.bind(e),a.addEventListener("load",t),a.addEventListener("error",t))}}var Zc=0;function n_(e,a){
return e.stylesheets&&e.count===0&&Jc(e,e.stylesheets),0<e.count||0<e.imgCount?function(t){var n=setTimeout(function(){if(e.stylesheets&&Jc(e,e.stylesheets),e.unsuspend){
var i=e.unsuspend;e.unsuspend=null,i()}},6e4+a);0<e.imgBytes&&Zc===0&&(Zc=62500*_5());var r=setTimeout(function(){if(e.waitingForImages=!1,e.count===0&&(e.stylesheets&&
Jc(e,e.stylesheets),e.unsuspend)){var i=e.unsuspend;e.unsuspend=null,i()}},(e.imgBytes>Zc?50:800)+a);return e.unsuspend=t,function(){e.unsuspend=null,clearTimeout(
n),clearTimeout(r)}}:null}function Z0(e){if(e.count===0&&(e.imgCount===0||!e.waitingForImages)){if(e.stylesheets)Jc(e,e.stylesheets);else if(e.unsuspend){var a=e.
unsuspend;e.unsuspend=null,a()}}}function fl(){this.count--,Z0(this)}function r_(){this.imgCount--,Z0(this)}var zs=null;function Jc(e,a){e.stylesheets=null,e.unsuspend!==
null&&(e.count++,zs=new Map,a.forEach(i_,e),zs=null,fl.call(e))}function i_(e,a){if(!(a.state.loading&4)){var t=zs.get(e);if(t)var n=t.get(null);else{t=new Map,
zs.set(e,t);for(var r=e.querySelectorAll("link[data-precedence],style[data-precedence]"),i=0;i<r.length;i++){var o=r[i];(o.nodeName==="LINK"||o.getAttribute("me\
dia")!=="not all")&&(t.set(o.dataset.precedence,o),n=o)}n&&t.set(null,n)}r=a.instance,o=r.getAttribute("data-precedence"),i=t.get(o)||n,i===n&&t.set(null,r),t.set(
o,r),this.count++,n=fl.bind(this),r.addEventListener("load",n),r.addEventListener("error",n),i?i.parentNode.insertBefore(r,i.nextSibling):(e=e.nodeType===9?e.head:
e,e.insertBefore(r,e.firstChild)),a.state.loading|=4}}var ao={$$typeof:Vt,Provider:null,Consumer:null,_currentValue:Cr,_currentValue2:Cr,_threadCount:0};function o_(e,a,t,n,r,i,o,l,c){
this.tag=1,this.containerInfo=e,this.pingCache=this.current=this.pendingChildren=null,this.timeoutHandle=-1,this.callbackNode=this.next=this.pendingContext=this.
context=this.cancelPendingCommit=null,this.callbackPriority=0,this.expirationTimes=Hd(-1),this.entangledLanes=this.shellSuspendCounter=this.errorRecoveryDisabledLanes=
this.expiredLanes=this.warmLanes=this.pingedLanes=this.suspendedLanes=this.pendingLanes=0,this.entanglements=Hd(0),this.hiddenUpdates=Hd(null),this.identifierPrefix=
n,this.onUncaughtError=r,this.onCaughtError=i,this.onRecoverableError=o,this.pooledCache=null,this.pooledCacheLanes=0,this.formState=c,this.transitionTypes=null,
this.incompleteTransitions=new Map}function J0(e,a,t,n,r,i,o,l,c,s,f,h){return e=new o_(e,a,t,o,c,s,f,h,l),a=1,i===!0&&(a|=24),i=Na(3,null,null,a),e.current=i,i.
stateNode=e,a=qu(),a.refCount++,e.pooledCache=a,a.refCount++,i.memoizedState={element:n,isDehydrated:t,cache:a},Gu(i),e}function I0(e){return e?(e=Oi,e):Oi}function $0(e,a,t,n,r,i){
r=I0(r),n.context===null?n.context=r:n.pendingContext=r,n=In(a),n.payload={element:t},i=i===void 0?null:i,i!==null&&(n.callback=i),t=$n(e,n,a),t!==null&&(Oa(t,e,
a),Qo(t,e,a))}function Jv(e,a){if(e=e.memoizedState,e!==null&&e.dehydrated!==null){var t=e.retryLane;e.retryLane=t!==0&&t<a?t:a}}function yf(e,a){Jv(e,a),(e=e.alternate)&&
Jv(e,a)}function F0(e){if(e.tag===13||e.tag===31){var a=Vr(e,67108864);a!==null&&Oa(a,e,67108864),yf(e,67108864)}}function Iv(e){if(e.tag===13||e.tag===31){var a=Ja();
a=Su(a);var t=Vr(e,a);t!==null&&Oa(t,e,a),yf(e,a)}}var to=!0;function l_(e,a,t,n){var r=M.T;M.T=null;var i=P.p;try{P.p=2,wf(e,a,t,n)}finally{P.p=i,M.T=r}}function c_(e,a,t,n){
var r=M.T;M.T=null;var i=P.p;try{P.p=8,wf(e,a,t,n)}finally{P.p=i,M.T=r}}function wf(e,a,t,n){if(to){var r=wu(n);if(r===null)lm(e,a,n,ks,t),$v(e,n);else if(d_(r,
e,a,t,n))n.stopPropagation();else if($v(e,n),a&4&&-1<s_.indexOf(e)){for(;r!==null;){var i=io(r);if(i!==null)switch(i.tag){case 3:if(i=i.stateNode,i.current.memoizedState.
isDehydrated){var o=zr(i.pendingLanes);if(o!==0){var l=i;for(l.pendingLanes|=2,l.entangledLanes|=2;o;){var c=1<<31-Za(o);l.entanglements[1]|=c,o&=~c}Pt(i),(F&6)===
0&&(bs=Qa()+500,Sl(0,!1))}}break;case 31:case 13:l=Vr(i,2),l!==null&&Oa(l,i,2),Gs(),yf(i,2)}if(i=wu(n),i===null&&lm(e,a,n,ks,t),i===r)break;r=i}r!==null&&n.stopPropagation()}else
lm(e,a,n,null,t)}}function wu(e){return e=Cu(e),_f(e)}var ks=null;function _f(e){if(ks=null,e=Tr(e),e!==null){var a=vl(e);if(a===null)e=null;else{var t=a.tag;if(t===
13){if(e=tg(a),e!==null)return e;e=null}else if(t===31){if(e=ng(a),e!==null)return e;e=null}else if(t===3){if(a.stateNode.current.memoizedState.isDehydrated)return a.
tag===3?a.stateNode.containerInfo:null;e=null}else a!==e&&(e=null)}}return ks=e,null}function P0(e){switch(e){case"beforetoggle":case"cancel":case"click":case"c\
lose":case"contextmenu":case"copy":case"cut":case"auxclick":case"dblclick":case"dragend":case"dragstart":case"drop":case"focusin":case"focusout":case"input":case"\
invalid":case"keydown":case"keypress":case"keyup":case"mousedown":case"mouseup":case"paste":case"pause":case"play":case"pointercancel":case"pointerdown":case"po\
interup":case"ratechange":case"reset":case"seeked":case"submit":case"toggle":case"touchcancel":case"touchend":case"touchstart":case"volumechange":case"change":case"\
selectionchange":case"textInput":case"compositionstart":case"compositionend":case"compositionupdate":case"beforeblur":case"afterblur":case"beforeinput":case"blu\
r":case"fullscreenchange":case"fullscreenerror":case"focus":case"hashchange":case"popstate":case"select":case"selectstart":return 2;case"drag":case"dragenter":case"\
dragexit":case"dragleave":case"dragover":case"mousemove":case"mouseout":case"mouseover":case"pointermove":case"pointerout":case"pointerover":case"resize":case"s\
croll":case"touchmove":case"wheel":case"mouseenter":case"mouseleave":case"pointerenter":case"pointerleave":return 8;case"message":switch(zw()){case sg:return 2;case dg:
return 8;case Wc:case kw:return 32;case mg:return 268435456;default:return 32}default:return 32}}var _u=!1,er=null,ar=null,tr=null,hl=new Map,pl=new Map,Gn=[],s_="\
mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart k\
eydown keypress keyup input textInput copy cut paste click change contextmenu reset".split(" ");function $v(e,a){switch(e){case"focusin":case"focusout":er=null;
break;case"dragenter":case"dragleave":ar=null;break;case"mouseover":case"mouseout":tr=null;break;case"pointerover":case"pointerout":hl.delete(a.pointerId);break;case"\
gotpointercapture":case"lostpointercapture":pl.delete(a.pointerId)}}function Ro(e,a,t,n,r,i){return e===null||e.nativeEvent!==i?(e={blockedOn:a,domEventName:t,eventSystemFlags:n,
nativeEvent:i,targetContainers:[r]},a!==null&&(a=io(a),a!==null&&F0(a)),e):(e.eventSystemFlags|=n,a=e.targetContainers,r!==null&&a.indexOf(r)===-1&&a.push(r),e)}
function d_(e,a,t,n,r){switch(a){case"focusin":return er=Ro(er,e,a,t,n,r),!0;case"dragenter":return ar=Ro(ar,e,a,t,n,r),!0;case"mouseover":return tr=Ro(tr,e,a,t,
n,r),!0;case"pointerover":var i=r.pointerId;return hl.set(i,Ro(hl.get(i)||null,e,a,t,n,r)),!0;case"gotpointercapture":return i=r.pointerId,pl.set(i,Ro(pl.get(i)||
null,e,a,t,n,r)),!0}return!1}function W0(e){var a=Tr(e.target);if(a!==null){var t=vl(a);if(t!==null){if(a=t.tag,a===13){if(a=tg(t),a!==null){e.blockedOn=a,xp(e.
priority,function(){Iv(t)});return}}else if(a===31){if(a=ng(t),a!==null){e.blockedOn=a,xp(e.priority,function(){Iv(t)});return}}else if(a===3&&t.stateNode.current.
memoizedState.isDehydrated){e.blockedOn=t.tag===3?t.stateNode.containerInfo:null;return}}}e.blockedOn=null}function Ic(e){if(e.blockedOn!==null)return!1;for(var a=e.
targetContainers;0<a.length;){var t=wu(e.nativeEvent);if(t===null){t=e.nativeEvent;var n=new t.constructor(t.type,t);km=n,t.target.dispatchEvent(n),km=null}else
return a=io(t),a!==null&&F0(a),e.blockedOn=t,!1;a.shift()}return!0}function Fv(e,a,t){Ic(e)&&t.delete(a)}function m_(){_u=!1,er!==null&&Ic(er)&&(er=null),ar!==null&&
Ic(ar)&&(ar=null),tr!==null&&Ic(tr)&&(tr=null),hl.forEach(Fv),pl.forEach(Fv)}function Ec(e,a){e.blockedOn===a&&(e.blockedOn=null,_u||(_u=!0,Ge.unstable_scheduleCallback(
Ge.unstable_NormalPriority,m_)))}var Nc=null;function Pv(e){Nc!==e&&(Nc=e,Ge.unstable_scheduleCallback(Ge.unstable_NormalPriority,function(){Nc===e&&(Nc=null);for(var a=0;a<
e.length;a+=3){var t=e[a],n=e[a+1],r=e[a+2];if(typeof n!="function"){if(_f(n||t)===null)continue;break}var i=io(t);i!==null&&(e.splice(a,3),a-=3,Gm(i,{pending:!0,
data:r,method:t.method,action:n},n,r))}}))}function no(e){function a(c){return Ec(c,e)}er!==null&&Ec(er,e),ar!==null&&Ec(ar,e),tr!==null&&Ec(tr,e),hl.forEach(a),
pl.forEach(a);for(var t=0;t<Gn.length;t++){var n=Gn[t];n.blockedOn===e&&(n.blockedOn=null)}for(;0<Gn.length&&(t=Gn[0],t.blockedOn===null);)W0(t),t.blockedOn===null&&
Gn.shift();if(t=(e.ownerDocument||e).$$reactFormReplay,t!=null)for(n=0;n<t.length;n+=3){var r=t[n],i=t[n+1],o=r[Da]||null;if(typeof i=="function")o||Pv(t);else if(o){
var l=null;if(i&&i.hasAttribute("formAction")){if(r=i,o=i[Da]||null)l=o.formAction;else if(_f(r)!==null)continue}else l=o.action;typeof l=="function"?t[n+1]=l:(t.
splice(n,3),n-=3),Pv(t)}}}function e1(){function e(i){i.canIntercept&&i.info==="react-transition"&&i.intercept({handler:function(){return new Promise(function(o){
return r=o})},focusReset:"manual",scroll:"manual"})}function a(){r!==null&&(r(),r=null),n||setTimeout(t,20)}function t(){if(!n&&!navigation.transition){var i=navigation.
currentEntry;i&&i.url!=null&&navigation.navigate(i.url,{state:i.getState(),info:"react-transition",history:"replace"})}}if(typeof navigation=="object"){var n=!1,
r=null;return navigation.addEventListener("navigate",e),navigation.addEventListener("navigatesuccess",a),navigation.addEventListener("navigateerror",a),setTimeout(
t,100),function(){n=!0,navigation.removeEventListener("navigate",e),navigation.removeEventListener("navigatesuccess",a),navigation.removeEventListener("navigate\
error",a),r!==null&&(r(),r=null)}}}function xf(e){this._internalRoot=e}js.prototype.render=xf.prototype.render=function(e){var a=this._internalRoot;if(a===null)
throw Error(_(409));var t=a.current,n=Ja();$0(t,n,e,a,null,null)};js.prototype.unmount=xf.prototype.unmount=function(){var e=this._internalRoot;if(e!==null){this.
_internalRoot=null;var a=e.containerInfo;$0(e.current,2,null,e,null,null),Gs(),a[ro]=null}};function js(e){this._internalRoot=e}js.prototype.unstable_scheduleHydration=
function(e){if(e){var a=gg();e={blockedOn:null,target:e,priority:a};for(var t=0;t<Gn.length&&a!==0&&a<Gn[t].priority;t++);Gn.splice(t,0,e),t===0&&W0(e)}};var Wv=eg.
version;if(Wv!=="19.3.1")throw Error(_(527,Wv,"19.3.1"));P.findDOMNode=function(e){var a=e._reactInternals;if(a===void 0)throw typeof e.render=="function"?Error(
_(188)):(e=Object.keys(e).join(","),Error(_(268,e)));return e=uw(a),e=e!==null?rg(e):null,e=e===null?null:e.stateNode,e};var u_={bundleType:0,version:"19.3.1",rendererPackageName:"\
react-dom",currentDispatcherRef:M,reconcilerVersion:"19.3.1"};if(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__<"u"&&(Uo=__REACT_DEVTOOLS_GLOBAL_HOOK__,!Uo.isDisabled&&Uo.
supportsFiber))try{gl=Uo.inject(u_),Xa=Uo}catch{}var Uo;Vs.createRoot=function(e,a){if(!ag(e))throw Error(_(299));var t=!1,n="",r=Rb,i=Ub,o=Bb;return a!=null&&(a.
unstable_strictMode===!0&&(t=!0),a.identifierPrefix!==void 0&&(n=a.identifierPrefix),a.onUncaughtError!==void 0&&(r=a.onUncaughtError),a.onCaughtError!==void 0&&
(i=a.onCaughtError),a.onRecoverableError!==void 0&&(o=a.onRecoverableError)),a=J0(e,1,!1,null,null,t,n,null,r,i,o,e1),e[ro]=a.current,ff(e),new xf(a)};Vs.hydrateRoot=
function(e,a,t){if(!ag(e))throw Error(_(299));var n=!1,r="",i=Rb,o=Ub,l=Bb,c=null;return t!=null&&(t.unstable_strictMode===!0&&(n=!0),t.identifierPrefix!==void 0&&
(r=t.identifierPrefix),t.onUncaughtError!==void 0&&(i=t.onUncaughtError),t.onCaughtError!==void 0&&(o=t.onCaughtError),t.onRecoverableError!==void 0&&(l=t.onRecoverableError),
t.formState!==void 0&&(c=t.formState)),a=J0(e,1,!0,a,t??null,n,r,c,i,o,l,e1),a.context=I0(null),t=a.current,n=Ja(),n=Su(n),r=In(n),r.callback=null,$n(t,r,n),t=n,
a.current.lanes=t,yl(a,t),Pt(a),e[ro]=a.current,ff(e),new js(a)};Vs.version="19.3.1"});var r1=Bl((c3,n1)=>{"use strict";function t1(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{__REACT_DEVTOOLS_GLOBAL_HOOK__.
checkDCE(t1)}catch(e){console.error(e)}}t1(),n1.exports=a1()});var rw=b(re(),1),iw=b(r1(),1);var vr=b(re(),1);var kf=b(re(),1);var zf=b(x(),1),Qs=15,uo=e=>[...e].length>=Qs;function Xs({label:e,value:a,onChange:t}){let n=[...a].length;return(0,zf.jsx)(ka,{label:e,description:(0,zf.jsx)(
y,{span:!0,size:"xs",c:n>0&&uo(a)?"teal":"dimmed","aria-live":"polite",children:n===0||!uo(a)?`At least ${Qs} characters${n?`, ${Qs-n} to go`:". A few unrelated\
 words are fine"}`:"Long enough"}),value:a,onChange:r=>t(r.currentTarget.value),required:!0,withAsterisk:!1,minLength:Qs,maxLength:128,autoComplete:"new-passwor\
d",visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}})}var Ra=b(x(),1);function i1(){let[e,a]=(0,kf.useState)(""),[t,n]=(0,kf.useState)(""),r=Fr().data?.user.email,i=De({mutationFn:()=>Z("PUT","/v1/profile/password",
{current:e,new:t}),onSuccess:async()=>{a(""),n(""),jl.show({color:"teal",message:"Password changed. Your other sessions were ended."}),await Promise.all([Ha(La),
Ha(_o)])}});return(0,Ra.jsxs)("section",{"aria-labelledby":"password",children:[(0,Ra.jsx)(Ta,{order:2,size:"h4",mb:"sm",id:"password",children:"Password"}),(0,Ra.jsx)(
Ae,{p:"lg",radius:"lg",maw:480,children:(0,Ra.jsx)("form",{onSubmit:l=>{l.preventDefault(),i.mutate()},children:(0,Ra.jsxs)(E,{children:[(0,Ra.jsx)("input",{type:"\
email",name:"username",value:r??"",readOnly:!0,hidden:!0,autoComplete:"username"}),(0,Ra.jsx)(ka,{label:"Present password",value:e,onChange:l=>a(l.currentTarget.
value),required:!0,withAsterisk:!1,autoComplete:"current-password",visibilityToggleButtonProps:{"aria-label":"Show or hide the present password"}}),(0,Ra.jsx)(Xs,
{label:"New password",value:t,onChange:n}),(0,Ra.jsx)(D,{error:i.error}),(0,Ra.jsx)(y,{size:"xs",c:"dimmed",children:"All your other sessions end at once. API k\
eys go on working."}),(0,Ra.jsx)(S,{justify:"flex-end",children:(0,Ra.jsx)(C,{type:"submit",loading:i.isPending,disabled:!e||!uo(t),children:"Change password"})})]})})})]})}var l1=b(re(),1);var Ua=b(x(),1);function ht({label:e,columns:a,loading:t,minWidth:n=720,spacing:r="sm",children:i}){return(0,Ua.jsx)(Ae,{radius:"lg",style:{overflow:"hidden"},children:(0,Ua.jsx)(
T.ScrollContainer,{minWidth:n,type:"native",children:(0,Ua.jsxs)(T,{"aria-label":e,"aria-busy":t,verticalSpacing:r,horizontalSpacing:"md",children:[(0,Ua.jsx)(T.
Thead,{children:(0,Ua.jsx)(T.Tr,{children:a.map(o=>(0,Ua.jsx)(T.Th,{w:o.width,miw:o.least,ta:o.right?"right":"left",className:"column-name",visibleFrom:o.from,children:o.
silent?(0,Ua.jsx)("span",{className:"sr-only",children:o.name}):o.name},o.name))})}),(0,Ua.jsx)(T.Tbody,{children:t?(0,Ua.jsx)(f_,{columns:a.length}):i})]})})})}
function f_({columns:e}){return[0,1,2,3].map(a=>(0,Ua.jsx)(T.Tr,{children:Array.from({length:e},(t,n)=>(0,Ua.jsx)(T.Td,{children:(0,Ua.jsx)(Sa,{height:14,my:6,width:n===
0?"70%":"55%"})},n))},a))}var Xe=b(x(),1),h_=[{name:"Browser"},{name:"Address",width:150},{name:"Logged in",width:130},{name:"Last seen",width:130},{name:"Actions",width:110,silent:!0}],
p_=[[/Edg\//,"Edge"],[/Firefox\//,"Firefox"],[/Chrom(e|ium)\//,"Chrome"],[/Safari\//,"Safari"]],v_=[[/Android/,"Android"],[/iPhone|iPad/,"iOS"],[/Windows/,"Wind\
ows"],[/Mac OS X/,"macOS"],[/Linux|X11/,"Linux"]],o1=(e,a)=>e.find(([t])=>t.test(a))?.[1]??"";function Sf(e){let[a,t]=[o1(p_,e),o1(v_,e)];return a&&t?`${a} on ${t}`:
e.slice(0,60)||"Unknown"}function c1(){let e=Sh(),[a,t]=(0,l1.useState)(null);return(0,Xe.jsxs)("section",{"aria-labelledby":"sessions",children:[(0,Xe.jsx)(Ta,
{order:2,size:"h4",mb:"sm",id:"sessions",children:"Sessions"}),(0,Xe.jsx)(D,{error:e.error,retry:()=>{e.refetch()}}),!e.error&&(0,Xe.jsx)(ht,{label:"Sessions",columns:h_,
loading:e.isPending,children:e.data?.data.map(n=>(0,Xe.jsxs)(T.Tr,{children:[(0,Xe.jsxs)(T.Td,{title:n.user_agent,children:[Sf(n.user_agent)," ",n.current&&(0,Xe.jsx)(
za,{variant:"light",color:"teal",size:"sm",tt:"none",ml:6,children:"This one"})]}),(0,Xe.jsx)(T.Td,{className:"mono",children:n.client_ip||"–"}),(0,Xe.jsx)(T.
Td,{children:(0,Xe.jsx)(Ke,{at:n.created_at})}),(0,Xe.jsx)(T.Td,{children:(0,Xe.jsx)(Ke,{at:n.last_seen_at})}),(0,Xe.jsx)(T.Td,{ta:"right",children:!n.current&&
(0,Xe.jsx)(C,{size:"compact-sm",variant:"default",onClick:()=>t(n),"aria-label":`End the session on ${Sf(n.user_agent)}`,children:"End"})})]},n.id))}),(0,Xe.jsx)(
y,{size:"xs",c:"dimmed",mt:"xs",children:"A session ends after half an hour without use, after twelve hours in any case, and when you change the password."}),a&&
(0,Xe.jsxs)(Mn,{title:"End this session?",action:"End session",close:()=>t(null),run:async()=>{await Z("DELETE",`${_o}/${encodeURIComponent(a.id)}`),await Ha(_o)},
children:[Sf(a.user_agent)," at ",a.client_ip," has to log in again."]})]})}var fo=b(x(),1);function s1(){return(0,fo.jsx)(la,{title:"Your account",about:"Where you are logged in, and your password.",children:(0,fo.jsxs)(E,{gap:"xl",children:[
(0,fo.jsx)(c1,{}),(0,fo.jsx)(i1,{})]})})}var v1=b(re(),1);var g_=()=>`${window.location.origin}/v1`,b_=(e,a)=>`curl ${e}/chat/completions \\
  -H "x-portkey-api-key: $PORTKEY_API_KEY" \\
  -H "content-type: application/json" \\
  -d '{"model": "${a}", "messages": [{"role": "user", "content": "Say hello."}]}'`,y_=(e,a)=>`import os
from portkey import Portkey

client = Portkey(api_key=os.environ["PORTKEY_API_KEY"], base_url="${e}")
answer = client.chat.completions.create(
    model="${a}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`,w_=(e,a)=>`import Portkey from 'portkey-ai';

const client = new Portkey({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${e}' });
const answer = await client.chat.completions.create({
  model: '${a}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`,__=(e,a)=>`import os
from openai import OpenAI

client = OpenAI(api_key=os.environ["PORTKEY_API_KEY"], base_url="${e}")
answer = client.chat.completions.create(
    model="${a}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`,x_=(e,a)=>`import OpenAI from 'openai';

const client = new OpenAI({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${e}' });
const answer = await client.chat.completions.create({
  model: '${a}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`;function d1(e){let a=g_();return[{name:"curl",language:"shell",code:b_(a,e)},{name:"Python",language:"python",code:y_(
a,e)},{name:"Node",language:"javascript",code:w_(a,e)},{name:"OpenAI Python",language:"python",code:__(a,e)},{name:"OpenAI Node",language:"javascript",code:x_(a,
e)}]}var Tf=e=>`'${e.replaceAll("'","'\\''")}'`;function Zs(e,a,t,n=[]){let r=[`curl${e==="GET"?"":` -X ${e}`} ${Tf(`${window.location.origin}${a}`)}`];r.push('\
  -H "x-portkey-api-key: $PORTKEY_API_KEY"');for(let[i,o]of n)r.push(`  -H ${Tf(`${i}: ${o}`)}`);return t!==void 0&&t!==""&&(n.some(([i])=>i==="content-type")||
r.push("  -H 'content-type: application/json'"),r.push(`  -d ${Tf(typeof t=="string"?t:JSON.stringify(t))}`)),r.join(` \\
`)}var pt=b(x(),1);function dr({text:e,label:a,height:t}){return(0,pt.jsxs)("div",{className:"code-block",children:[(0,pt.jsx)("pre",{tabIndex:0,"aria-label":a,style:t?
{maxHeight:t}:void 0,children:(0,pt.jsx)("code",{children:e})}),(0,pt.jsx)("div",{className:"code-copy",children:(0,pt.jsx)(nt,{text:e,label:`Copy ${a.toLowerCase()}`})})]})}
function Js({model:e}){let a=d1(e);return(0,pt.jsxs)(Rt,{defaultValue:"curl",variant:"default",keepMounted:!1,children:[(0,pt.jsx)(Rt.List,{"aria-label":"Langua\
ge",className:"scroll-tabs",children:a.map(t=>(0,pt.jsx)(Rt.Tab,{value:t.name,children:t.name},t.name))}),a.map(t=>(0,pt.jsx)(Rt.Panel,{value:t.name,pt:"sm",children:(0,pt.jsx)(
dr,{text:t.code,label:`${t.name} sample`})},t.name))]})}var ho=b(x(),1);function m1(){return(0,ho.jsx)(Dt,{cols:{base:1,xs:2,md:3},spacing:"sm",children:oc.map(({slug:e,name:a,about:t})=>(0,ho.jsxs)(Tn,{component:K,href:`\
/configs/new?from=${e}`,className:"starter",children:[(0,ho.jsx)(y,{size:"sm",fw:600,children:a}),(0,ho.jsx)(y,{size:"xs",c:"dimmed",children:t})]},e))})}var u1=b(re(),1);var ga=b(x(),1),z_=3;function f1({outline:e}){if(!e)return(0,ga.jsx)(y,{size:"sm",c:"dimmed",children:"–"});let{name:a,about:t,icon:n}=Sd(e.mode),r=e.targets.
slice(0,z_),i=Math.max(e.total,e.targets.length)-r.length,o=e.targets.reduce((l,c)=>l+c.weight,0);return(0,ga.jsxs)(S,{gap:6,wrap:"nowrap",className:"outline",children:[
(0,ga.jsx)(an,{label:`${a}: ${t}`,children:(0,ga.jsx)(Cn,{variant:"light",size:24,radius:"sm",role:"img","aria-label":a,children:(0,ga.jsx)(n,{size:15,stroke:1.8})})}),
r.map((l,c)=>(0,ga.jsxs)(u1.Fragment,{children:[c>0&&(0,ga.jsx)("span",{className:"outline-link",children:e.mode==="fallback"?"›":"·"}),(0,ga.jsx)(S_,{target:l,
share:k_(e.mode,l,o,e.total)})]},c)),i>0&&(0,ga.jsxs)(y,{size:"xs",c:"dimmed",className:"nowrap",children:["+",i]})]})}function k_(e,a,t,n){return e==="loadbala\
nce"&&t>0&&n<=8?`${Math.round(a.weight/t*100)} %`:""}function S_({target:e,share:a}){let t=e.mode?Sd(e.mode):null,n=e.virtual_key?`@${e.virtual_key}`:e.provider??
"",r=typeof e.model=="string"?e.model:"",i=e.name??(t?t.name.toLowerCase():n||r||"as asked"),o=[t&&`${t.name} of ${e.total}`,n,r].filter(Boolean).join(", ");return(0,ga.jsxs)(
"span",{className:"chip",title:o||void 0,children:[t&&(0,ga.jsx)(t.icon,{size:13,stroke:1.8}),(0,ga.jsx)("span",{className:"chip-name",children:i}),a&&(0,ga.jsx)(
"span",{className:"chip-share",children:a})]})}var q=b(x(),1),h1=[{name:"Name",least:190},{name:"Slug",width:220},{name:"Targets",width:330},{name:"Version",width:84,right:!0},{name:"Last change",width:120},
{name:"Actions",width:56,silent:!0}];function p1({rows:e,loading:a,act:t}){return(0,q.jsxs)(ht,{label:"Configs",columns:h1,loading:a,minWidth:980,children:[e.length===
0&&(0,q.jsx)(T.Tr,{children:(0,q.jsx)(T.Td,{colSpan:h1.length,children:(0,q.jsx)(y,{size:"sm",c:"dimmed",ta:"center",py:"md",children:"No config matches."})})}),
e.map(n=>(0,q.jsxs)(T.Tr,{children:[(0,q.jsx)(T.Td,{children:(0,q.jsxs)(S,{gap:8,children:[(0,q.jsx)(K,{href:`/configs/${n.slug}`,className:"row-link wrap",children:n.
name}),n.is_default===1&&(0,q.jsx)(za,{size:"sm",variant:"light",tt:"none",title:"Calls without a config of their own take this one",children:"Default"}),n.status!==
"active"&&(0,q.jsx)(ui,{status:n.status})]})}),(0,q.jsx)(T.Td,{children:(0,q.jsxs)(S,{gap:4,wrap:"nowrap",children:[(0,q.jsx)("span",{className:"mono wrap",children:n.
slug}),(0,q.jsx)(nt,{text:n.slug,label:`Copy slug of ${n.name}`})]})}),(0,q.jsx)(T.Td,{children:(0,q.jsx)(f1,{outline:n.outline})}),(0,q.jsx)(T.Td,{ta:"right",children:n.
version}),(0,q.jsx)(T.Td,{children:(0,q.jsx)(Ke,{at:n.last_updated_at})}),(0,q.jsx)(T.Td,{children:(0,q.jsx)(T_,{row:n,act:t})})]},n.slug))]})}function T_({row:e,
act:a}){let[,t]=se(),n=e.is_default===1;return(0,q.jsxs)(U,{children:[(0,q.jsx)(U.Target,{children:(0,q.jsx)(wt,{variant:"subtle",color:"gray","aria-label":`Act\
ions for ${e.name}`,children:(0,q.jsx)(ii,{size:18})})}),(0,q.jsxs)(U.Dropdown,{children:[(0,q.jsx)(U.Item,{leftSection:(0,q.jsx)(ci,{size:16}),onClick:()=>t(`/\
configs/${e.slug}`),children:"Edit"}),(0,q.jsx)(U.Item,{leftSection:(0,q.jsx)(Ph,{size:16}),onClick:()=>t(`/configs/${e.slug}/versions`),children:"Versions"}),(0,q.jsx)(
U.Item,{leftSection:(0,q.jsx)(Bh,{size:16}),onClick:()=>t(`/configs/new?copy=${encodeURIComponent(e.slug)}`),children:"Duplicate"}),(0,q.jsx)(U.Item,{leftSection:n?
(0,q.jsx)($h,{size:16}):(0,q.jsx)(Fh,{size:16}),disabled:e.status!=="active",onClick:()=>a({kind:n?"no-default":"default",row:e}),children:n?"No longer the defa\
ult…":"Make it the default…"}),(0,q.jsx)(U.Divider,{}),(0,q.jsx)(U.Item,{color:"red",leftSection:(0,q.jsx)(On,{size:16}),onClick:()=>a({kind:"delete",row:e}),
children:"Delete…"})]})]})}var ye=b(x(),1);function g1(){let[e,a]=ni(),t=ai(),[n,r]=(0,v1.useState)(null),i=(e.get("search")??"").toLowerCase(),o=t.data?.data??[],l=o.filter(c=>`${c.name}\
 ${c.slug}`.toLowerCase().includes(i));return(0,ye.jsxs)(la,{title:"Configs",about:"Where calls go, and what happens when a provider fails. An app names one in \
the header x-portkey-config; a change reaches every worker within a second.",wide:!0,actions:(0,ye.jsx)(C,{component:K,href:"/configs/new",leftSection:(0,ye.jsx)(
Ut,{size:16}),children:"Create config"}),children:[(0,ye.jsx)(D,{error:t.error,retry:()=>{t.refetch()}}),t.isSuccess&&o.length===0&&(0,ye.jsx)(A_,{}),!t.error&&
(t.isPending||o.length>0)&&(0,ye.jsxs)(ye.Fragment,{children:[(0,ye.jsx)(Me,{"aria-label":"Search configs",placeholder:"Search by name or slug",leftSection:(0,ye.jsx)(
Bt,{size:16}),value:e.get("search")??"",onChange:c=>{let s=c.currentTarget.value;a(s?{search:s}:{},{replace:!0})},maw:340,mb:"md","data-search":!0}),(0,ye.jsx)(
p1,{rows:l,loading:t.isPending,act:r})]}),n&&(0,ye.jsx)(ap,{act:n,close:()=>r(null)})]})}function A_(){let e=Nn().data?.data.map(n=>n.slug)??[],a=ei().data?.data.
map(n=>n.id)??[],[t]=oc;return t?(0,ye.jsx)(Ae,{p:"xl",radius:"lg",children:(0,ye.jsxs)(Dt,{cols:{base:1,md:2},spacing:"xl",children:[(0,ye.jsxs)(E,{gap:"sm",children:[
(0,ye.jsx)(Ta,{order:2,size:"h4",children:"No config yet"}),(0,ye.jsx)(y,{size:"sm",c:"dimmed",children:"A config is a tree of targets with a strategy. This one\
 asks the second target when the first fails or takes longer than 20 seconds. It is ready to be saved: change what you like, and see beside it where a request w\
ould go."}),(0,ye.jsx)("div",{children:(0,ye.jsx)(C,{component:K,href:"/configs/new?from=fallback",variant:"light",children:"Start with this example"})}),(0,ye.jsx)(
y,{size:"sm",fw:600,mt:"md",children:"Or begin with"}),(0,ye.jsx)(m1,{})]}),(0,ye.jsx)(dr,{text:np(t,tp(e,a)),label:"Example config"})]})}):null}var po=b(re(),1);var b1=[{scope:"completions.write",method:"POST",path:"/v1/chat/completions",says:""},{scope:"virtual_keys.list",method:"GET",path:"/v1/virtual-keys",says:"It l\
ists virtual keys."},{scope:"logs.list",method:"GET",path:"/v1/logs?page_size=1",says:"It lists logs."},{scope:"organisation_service_api_keys.list",method:"GET",
path:"/v1/api-keys?page_size=1",says:"It lists API keys."},{scope:"workspace_service_api_keys.list",method:"GET",path:"/v1/api-keys?page_size=1",says:"It lists \
API keys."}],y1=e=>b1.some(a=>e.includes(a.scope));async function w1(e,a,t){let n=b1.find(c=>a.includes(c.scope));if(!n)return{ok:!1,said:"Its scopes allow noth\
ing that could be tried from here.",ms:0};let r={model:t,messages:[{role:"user",content:"Say hello."}],max_tokens:16},i=performance.now(),o=await Zl(n.path,{method:n.
method,credentials:"omit",headers:{"x-portkey-api-key":e,"content-type":"application/json","x-portkey-trace-id":Jl()},body:n.method==="POST"?JSON.stringify(r):null});
if(!o.ok){let{message:c}=await Xl(o);return{ok:!1,said:`${o.status}: ${c}`,ms:performance.now()-i}}return{ok:!0,said:n.says||(await o.json()).choices?.[0]?.message?.
content||"An empty answer.",ms:performance.now()-i}}var ba=b(x(),1);function _1({secret:e,scopes:a,model:t}){let n=De({mutationFn:()=>w1(e,a,t),gcTime:0});if(!y1(a))return null;let r=n.data;return(0,ba.jsxs)(S,{gap:"\
md",wrap:"nowrap",align:"flex-start",mih:36,children:[(0,ba.jsx)(C,{variant:"light",leftSection:(0,ba.jsx)(Oh,{size:16}),onClick:()=>n.mutate(),disabled:n.isPending,
flex:"none",children:"Verify it now"}),(0,ba.jsxs)(yt,{role:"status","aria-live":"polite",pt:7,style:{minWidth:0},children:[n.isPending&&(0,ba.jsxs)(S,{gap:"xs",
children:[(0,ba.jsx)($r,{size:14}),(0,ba.jsxs)(y,{size:"sm",c:"dimmed",children:["Asking ",t,"…"]})]}),n.error&&(0,ba.jsx)(y,{size:"sm",c:"red",children:n.error.
message}),r&&!n.isPending&&(0,ba.jsxs)(S,{gap:8,wrap:"nowrap",align:"flex-start",children:[r.ok?(0,ba.jsx)(nn,{size:18,color:"var(--mantine-color-teal-6)",style:{
flex:"none",marginTop:1}}):(0,ba.jsx)(So,{size:18,color:"var(--mantine-color-red-6)",style:{flex:"none",marginTop:1}}),(0,ba.jsxs)(y,{size:"sm",className:"wrap",
children:[r.ok?`It works, ${we(r.ms)}. `:"Refused. ",(0,ba.jsx)(y,{span:!0,c:"dimmed",size:"sm",children:r.said.slice(0,240)})]})]})]})]})}var Ee=b(x(),1);function Is({title:e,secret:a,scopes:t,copied:n,note:r,close:i}){let o=hi(),l=t.includes("completions.write");return(0,Ee.jsx)(et,{opened:!0,onClose:i,
title:e,size:"lg",closeOnClickOutside:!1,closeOnEscape:!1,withCloseButton:!1,children:(0,Ee.jsxs)(E,{children:[n?(0,Ee.jsx)(gr,{color:"teal",icon:(0,Ee.jsx)(nn,
{size:18}),role:"status",children:"Your API key is on the clipboard."}):(0,Ee.jsx)(gr,{color:"yellow",icon:(0,Ee.jsx)(Ih,{size:18}),children:"Copy the key now. \
Only a digest of it is stored, so it cannot be shown again."}),r&&(0,Ee.jsx)(y,{size:"sm",c:"dimmed",component:"div",children:r}),(0,Ee.jsx)(ka,{label:"API key",
value:a,readOnly:!0,defaultVisible:!n,onFocus:c=>c.currentTarget.select(),styles:{innerInput:{fontFamily:"var(--mantine-font-family-monospace)",fontSize:13}},autoComplete:"\
off",visibilityToggleButtonProps:{"aria-label":"Show or hide the key"}}),(0,Ee.jsxs)(S,{gap:"sm",children:[(0,Ee.jsx)(mi,{text:a,primary:!n,children:"Copy key"}),
(0,Ee.jsx)(mi,{text:`export PORTKEY_API_KEY='${a}'`,children:"Copy as export line"})]}),(0,Ee.jsx)(_1,{secret:a,scopes:t,model:o}),l&&(0,Ee.jsxs)(Ee.Fragment,{children:[
(0,Ee.jsx)(rh,{label:"Use it",labelPosition:"left"}),(0,Ee.jsx)(Js,{model:o})]}),(0,Ee.jsx)(S,{justify:"flex-end",children:(0,Ee.jsx)(C,{onClick:i,children:"I h\
ave stored it"})})]})})}var Ne=b(x(),1),x1=(0,po.createContext)(()=>{}),vo=()=>(0,po.useContext)(x1);async function z1(e){let a=await ep(e.key);return Ha(Fl),tn(),{made:e,copied:a}}var C_=async()=>z1(
await Z("POST",Fl));async function E_(e,a){return a&&await Z("POST",`/v1/api-keys/${encodeURIComponent(e.id)}/revoke-previous`),z1(await Z("POST",`${Fl}/rotate`))}
function k1({children:e}){let[a,t]=(0,po.useState)(!1),n=Pr(),r=n.data?.key??null,i=De({mutationFn:C_,gcTime:0}),o=De({mutationFn:h=>E_(r,h),gcTime:0}),l=i.data??
o.data,c=()=>{t(!1),i.reset(),o.reset()},s=()=>{t(!0),n.isSuccess&&!r&&i.mutate()},f=o.error instanceof Ql&&o.error.status===409;return(0,Ne.jsxs)(x1.Provider,{
value:s,children:[e,a&&l&&(0,Ne.jsx)(Is,{title:"Your API key",secret:l.made.key,scopes:["completions.write"],copied:l.copied,note:(0,Ne.jsx)(O_,{until:l.made.key_transition_expires_at}),
close:c}),a&&!l&&(0,Ne.jsx)(et,{opened:!0,onClose:c,title:"Copy API key",closeButtonProps:{"aria-label":"Close"},children:(0,Ne.jsxs)(E,{children:[r?(0,Ne.jsx)(
N_,{current:r}):(0,Ne.jsx)(y,{size:"sm",children:"Making your personal key…"}),(0,Ne.jsx)(D,{error:n.error??i.error??(f?null:o.error)}),f&&(0,Ne.jsx)(y,{size:"\
sm",role:"alert",children:"The secret before this one still works until its overlap ends. Rotating again now ends that older secret at once; the present one the\
n gets its own 30 minutes."}),(0,Ne.jsxs)(S,{justify:"flex-end",children:[(0,Ne.jsx)(C,{variant:"default",onClick:c,children:"Cancel"}),r&&(0,Ne.jsx)(C,{loading:o.
isPending,onClick:()=>o.mutate(f),"data-autofocus":!0,children:f?"End the older secret, rotate and copy":"Rotate and copy"}),!r&&i.error&&(0,Ne.jsx)(C,{loading:i.
isPending,onClick:()=>i.mutate(),children:"Try again"})]})]})})]})}function N_({current:e}){return(0,Ne.jsxs)(E,{gap:"xs",children:[(0,Ne.jsxs)(y,{size:"sm",children:[
"Your key is ",(0,Ne.jsx)(nh,{children:e.masked}),", last used ",(0,Ne.jsx)(Ke,{at:e.last_used_at,never:"never"}),"."]}),(0,Ne.jsxs)(y,{size:"sm",children:["Key\
s are stored as digests only, so this one cannot be copied again. ",(0,Ne.jsx)("b",{children:"Rotate and copy"})," gives it a new secret and puts that on the cl\
ipboard. The old secret keeps working for 30 minutes, so that nothing breaks while you replace it."]})]})}function O_({until:e}){let a=di(e);return a?`The old s\
ecret works until ${Dn(a)}. Replace it by then.`:"It is yours alone and can do what you can do. Keep it out of code and chats."}var S1=b(re(),1);var ya=b(x(),1);function T1({loading:e,error:a,first:t}){let n=(0,S1.useRef)(!1);return e?(0,ya.jsx)(Sa,{height:64,radius:"lg"}):a&&!t?(0,ya.jsx)(D,{error:a,title:"\
The logs cannot be read"}):(t||(n.current=!0),t&&!n.current?null:(0,ya.jsx)(Ae,{p:"md",radius:"lg",role:"status","aria-live":"polite",children:t?(0,ya.jsxs)(S,{
justify:"space-between",children:[(0,ya.jsxs)(S,{gap:"sm",children:[(0,ya.jsx)(nn,{size:22,color:"var(--mantine-color-teal-6)"}),(0,ya.jsxs)(y,{children:[(0,ya.jsx)(
"b",{children:"Your first request arrived."})," ",t.model||t.path," answered ",t.status," in ",we(t.ms),"."]})]}),(0,ya.jsx)(C,{component:K,href:`/logs/${t.id}`,
variant:"light",children:"Look inside"})]}):(0,ya.jsxs)(S,{gap:"sm",mih:36,children:[(0,ya.jsx)("span",{className:"pulse","aria-hidden":"true"}),(0,ya.jsx)(y,{children:"\
Waiting for the first request…"}),(0,ya.jsx)(y,{c:"dimmed",size:"sm",children:"This changes by itself when it arrives."})]})}))}var aa=b(x(),1),M_=[{name:"Time",width:130},{name:"Status",width:90},{name:"Model",least:170},{name:"Tokens",right:!0},{name:"Cost",right:!0},{name:"Took",right:!0}];
function A1({rows:e}){let[,a]=se();return(0,aa.jsxs)("section",{"aria-labelledby":"recent",children:[(0,aa.jsxs)(S,{justify:"space-between",mb:"sm",children:[(0,aa.jsx)(
Ta,{order:2,size:"h4",id:"recent",children:"Latest requests"}),(0,aa.jsx)(An,{component:K,href:"/logs",size:"sm",children:"All logs"})]}),(0,aa.jsx)(ht,{label:"\
Latest requests",columns:M_,loading:!1,minWidth:560,spacing:"xs",children:e.map(t=>(0,aa.jsxs)(T.Tr,{className:"clickable",onClick:()=>a(`/logs/${t.id}`),children:[
(0,aa.jsx)(T.Td,{children:(0,aa.jsx)(K,{href:`/logs/${t.id}`,className:"row-link",children:(0,aa.jsx)(Ke,{at:t.at})})}),(0,aa.jsx)(T.Td,{children:(0,aa.jsx)(fi,
{status:t.status,end:t.end})}),(0,aa.jsx)(T.Td,{className:"wrap",children:t.model||t.path}),(0,aa.jsx)(T.Td,{ta:"right",children:To(t.tokensIn+t.tokensOut)}),(0,aa.jsx)(
T.Td,{ta:"right",children:tt(t.cost)}),(0,aa.jsx)(T.Td,{ta:"right",children:we(t.ms)})]},t.id))})]})}var X=b(x(),1),D_=e=>e&&e.total>0?1e4:1500,R_={...Il,pageSize:5};function E1(){let e=Wl(R_,0,D_),a=(e.data?.total??0)>0;return(0,X.jsx)(la,{title:"Getting start\
ed",about:"One door to every model: your apps hold a key of this gateway, the providers' keys stay here.",children:(0,X.jsxs)(E,{gap:"lg",children:[(0,X.jsx)(U_,
{}),(0,X.jsx)(T1,{loading:e.isPending,error:e.error,first:e.data?.rows[0]}),a&&(0,X.jsx)(A1,{rows:e.data?.rows??[]}),(0,X.jsx)(B_,{})]})})}function U_(){let e=vo(),
a=Pr(),t=hi();return(0,X.jsx)(Ae,{p:"lg",radius:"lg",children:(0,X.jsxs)(E,{children:[(0,X.jsx)(C1,{n:1,done:!!a.data?.key,children:(0,X.jsxs)(S,{justify:"space\
-between",gap:"sm",flex:1,children:[(0,X.jsxs)("div",{children:[(0,X.jsx)(y,{fw:600,children:"Copy your API key"}),(0,X.jsxs)(y,{size:"sm",c:"dimmed",children:[
"Then ",(0,X.jsx)("span",{className:"mono",children:"export PORTKEY_API_KEY=…"})," in your shell. It is always in the profile menu, too."]})]}),(0,X.jsx)(C,{leftSection:(0,X.jsx)(
ri,{size:16}),onClick:e,variant:a.data?.key?"default":"filled",children:"Copy API key"})]})}),(0,X.jsx)(C1,{n:2,children:(0,X.jsxs)("div",{style:{minWidth:0,flex:1},
children:[(0,X.jsx)(y,{fw:600,children:"Make a request"}),(0,X.jsxs)(y,{size:"sm",c:"dimmed",mb:"xs",children:["These work as they are",t.startsWith("@local/")?
": the model is built in and needs no provider":"","."]}),(0,X.jsx)(Js,{model:t})]})})]})})}function C1({n:e,done:a,children:t}){return(0,X.jsxs)(S,{align:"flex\
-start",wrap:"nowrap",gap:"md",children:[(0,X.jsx)(Cn,{radius:"xl",size:28,variant:a?"filled":"light",color:a?"teal":void 0,mt:2,children:a?(0,X.jsx)(ko,{size:16,
"aria-label":"done"}):(0,X.jsx)(y,{size:"sm",fw:650,children:e})}),t]})}function B_(){let e=En().data?.data??[],t=[{title:"Connect a provider",text:"Store a pro\
vider’s key once as a virtual key. Apps name it and never see it.",to:"/virtual-keys/new",done:(Nn().data?.data??[]).some(n=>n.provider!=="local")},{title:"Gi\
ve an app its own key",text:"With scopes, an expiry and allowed addresses; revoked within a second.",to:"/keys/new",done:e.some(n=>n.type==="workspace-service")},
{title:"Try a prompt",text:"Stream an answer and see tokens per second and cost.",to:"/playground",done:!1},{title:"Look inside a call",text:"Bodies, headers, t\
iming and the cost, for every call.",to:"/logs",done:!1}];return(0,X.jsxs)("section",{"aria-labelledby":"next-steps",children:[(0,X.jsx)(Ta,{order:2,size:"h4",mb:"\
sm",id:"next-steps",children:"Next steps"}),(0,X.jsx)(Dt,{cols:{base:1,xs:2,md:4},children:t.map(n=>(0,X.jsxs)(Ae,{p:"md",radius:"lg",component:K,href:n.to,className:"\
card-link",children:[(0,X.jsxs)(S,{justify:"space-between",mb:4,wrap:"nowrap",children:[(0,X.jsx)(y,{fw:600,size:"sm",children:n.title}),n.done?(0,X.jsx)(ko,{size:16,
color:"var(--mantine-color-teal-6)","aria-label":"done"}):(0,X.jsx)(Ch,{size:16,className:"arrow"})]}),(0,X.jsx)(y,{size:"sm",c:"dimmed",children:n.text})]},n.to))})]})}var Ef=b(re(),1);var Xr=b(x(),1);function mr({icon:e,title:a,children:t,action:n}){return(0,Xr.jsx)(Ae,{p:"xl",radius:"lg",children:(0,Xr.jsxs)(E,{align:"center",gap:"sm",py:"xl",
ta:"center",children:[(0,Xr.jsx)(Cn,{size:52,radius:"xl",variant:"light",children:e}),(0,Xr.jsx)(Ta,{order:2,size:"h4",children:a}),(0,Xr.jsx)(y,{c:"dimmed",size:"\
sm",maw:480,component:"div",children:t}),n]})})}var Af=b(re(),1);var Fa=b(x(),1),q_=864e5,N1=[{value:"",label:"Never"},{value:"7",label:"In 7 days"},{value:"30",label:"In 30 days"},{value:"90",label:"In 90 days"},{value:"365",
label:"In a year"}];function $s(e){return e?/^\d+$/.test(e)?new Date(Date.now()+Number(e)*q_).toISOString():e:null}function Fs(e,a={config:"",override:!0}){let t={
...e.config===a.config?{}:{config_id:e.config||null},...e.override===a.override?{}:{allow_config_override:e.override}};return Object.keys(t).length>0?{defaults:t}:
{}}function Ps({value:e,change:a,routes:t}){let n=di(e.expires&&!/^\d+$/.test(e.expires)?e.expires:null),r=n?[{value:e.expires,label:Dn(n)},...N1]:N1;return(0,Fa.jsxs)(
E,{children:[(0,Fa.jsx)(Me,{label:"Name",placeholder:"checkout-service",value:e.name,onChange:i=>a({name:i.currentTarget.value}),required:!0,maxLength:100,"data\
-autofocus":!0}),(0,Fa.jsx)(Me,{label:"Description",placeholder:"Who uses it, and what for",value:e.description,onChange:i=>a({description:i.currentTarget.value}),
maxLength:400}),(0,Fa.jsx)(Mt,{label:"Expires",data:r,value:e.expires,onChange:i=>a({expires:i??""}),allowDeselect:!1}),(0,Fa.jsx)(Yl,{label:"Allowed addresses",
description:"IP addresses or CIDR blocks. Empty: from anywhere.",placeholder:e.allowedIps.length>0?void 0:"203.0.113.7, 10.0.0.0/8",value:e.allowedIps,onChange:i=>a(
{allowedIps:i}),splitChars:[","," "],acceptValueOnBlur:!0}),t&&(0,Fa.jsx)(H_,{value:e,change:a})]})}function H_({value:e,change:a}){let t=ai().data?.data??[],r=t.
filter(l=>l.status==="active"||l.slug===e.config).map(l=>({value:l.slug,label:`${l.name} (${l.slug})`})),i=e.config&&!r.some(l=>l.value===e.config)?[{value:e.config,
label:e.config}]:[],o=t.find(l=>l.is_default===1);return(0,Fa.jsxs)(Fa.Fragment,{children:[(0,Fa.jsx)(Mt,{label:"Default config",description:"For calls that bri\
ng none of their own.",data:[{value:"",label:o?`None of its own (the workspace’s: ${o.name})`:"None"},...r,...i],value:e.config,onChange:l=>a({config:l??""}),
allowDeselect:!1,searchable:!0,nothingFoundMessage:"No config matches"}),(0,Fa.jsx)(Kl,{label:"Calls may bring a config of their own",description:"Off: a call t\
hat brings one is refused, and the key makes only keys with the same config.",checked:e.override,onChange:l=>a({override:l.currentTarget.checked})})]})}var O1=b(re(),1);var Te=b(x(),1);function Ws({scopes:e,value:a,onChange:t}){let[n,r]=(0,O1.useState)(""),i=new Set(a),o=e.filter(s=>s.scope.includes(n.trim().toLowerCase().replaceAll(
" ","_"))),l=[...new Set(o.map(s=>s.resource))],c=(s,f)=>{let h=new Set(i);for(let d of s)f?h.add(d):h.delete(d);t(e.map(d=>d.scope).filter(d=>h.has(d)))};return(0,Te.jsxs)(
E,{gap:"xs",children:[(0,Te.jsxs)(S,{justify:"space-between",gap:"xs",children:[(0,Te.jsxs)(y,{size:"sm",fw:500,children:["Scopes"," ",(0,Te.jsxs)(y,{span:!0,size:"\
sm",c:"dimmed","aria-live":"polite",children:[a.length," of ",e.length]})]}),(0,Te.jsxs)(S,{gap:4,children:[(0,Te.jsx)(C,{size:"compact-xs",variant:"subtle",onClick:()=>t(
e.filter(s=>s.default).map(s=>s.scope)),children:"Sensible defaults"}),(0,Te.jsx)(C,{size:"compact-xs",variant:"subtle",onClick:()=>t(e.map(s=>s.scope)),children:"\
All"}),(0,Te.jsx)(C,{size:"compact-xs",variant:"subtle",onClick:()=>t([]),children:"None"})]})]}),(0,Te.jsx)(Me,{size:"xs","aria-label":"Search scopes",placeholder:"\
Search scopes",leftSection:(0,Te.jsx)(Bt,{size:14}),value:n,onChange:s=>r(s.currentTarget.value)}),(0,Te.jsx)(Ae,{radius:"md",children:(0,Te.jsx)(Ll.Autosize,{mah:300,
type:"auto",viewportProps:{tabIndex:0,"aria-label":"Scopes"},children:(0,Te.jsxs)(E,{gap:"sm",p:"sm",children:[l.length===0&&(0,Te.jsx)(y,{size:"sm",c:"dimmed",
children:"No scope matches."}),l.map(s=>(0,Te.jsx)(L_,{name:s,scopes:o.filter(f=>f.resource===s),chosen:i,set:c},s))]})})})]})}function L_({name:e,scopes:a,chosen:t,
set:n}){let r=a.map(o=>o.scope),i=r.filter(o=>t.has(o)).length;return(0,Te.jsxs)("fieldset",{className:"bare",children:[(0,Te.jsx)("legend",{className:"sr-only",
children:qt(e)}),(0,Te.jsx)(bd,{size:"xs",fw:600,label:qt(e),checked:i===r.length,indeterminate:i>0&&i<r.length,onChange:o=>n(r,o.currentTarget.checked)}),(0,Te.jsx)(
Dt,{cols:{base:2,xs:4},spacing:4,verticalSpacing:4,mt:6,pl:26,children:a.map(o=>(0,Te.jsx)(bd,{size:"xs",label:o.action,"aria-label":`${qt(e)}: ${o.action}`,checked:t.
has(o.scope),onChange:l=>n([o.scope],l.currentTarget.checked)},o.scope))})]})}var Pa=b(x(),1);function M1({row:e,close:a}){let t=e.expires_at??"",n={config:e.defaults?.config_id??"",override:e.allow_config_override!==0},[r,i]=(0,Af.useState)(
{name:e.name,description:e.description??"",expires:t,allowedIps:e.allowed_ips??[],...n}),[o,l]=(0,Af.useState)(e.scopes),c=Pl(e.type),s=De({mutationFn:()=>Z("PU\
T",`${Wr}/${encodeURIComponent(e.id)}`,{name:r.name.trim(),description:r.description.trim(),scopes:o,allowed_ips:r.allowedIps,...r.expires===t?{}:{expires_at:$s(
r.expires)},...Fs(r,n)}),onSuccess:()=>(a(),tn())}),f=h=>{h.preventDefault(),s.mutate()};return(0,Pa.jsx)(Ot,{opened:!0,onClose:a,title:`Edit ${e.name}`,size:"l\
g",closeButtonProps:{"aria-label":"Close"},children:(0,Pa.jsx)("form",{onSubmit:f,children:(0,Pa.jsxs)(E,{children:[(0,Pa.jsx)(Ps,{value:r,change:h=>i({...r,...h}),
routes:e.type!=="organisation-service"}),(0,Pa.jsx)(D,{error:c.error,retry:()=>{c.refetch()}}),c.isPending?(0,Pa.jsx)(Sa,{height:360,radius:"md"}):(0,Pa.jsx)(Ws,
{scopes:c.data?.data??[],value:o,onChange:l}),(0,Pa.jsx)(D,{error:s.error}),(0,Pa.jsxs)(S,{justify:"flex-end",className:"drawer-foot",children:[(0,Pa.jsx)(C,{variant:"\
default",onClick:a,children:"Cancel"}),(0,Pa.jsx)(C,{type:"submit",loading:s.isPending,disabled:!r.name.trim()||o.length===0,children:"Save"})]})]})})})}var Wa=b(x(),1),Cf=e=>`${Wr}/${encodeURIComponent(e.id)}`;async function G_(e,a){let t=await Z("POST",`${Cf(e)}/rotate`),n=di(t.key_transition_expires_at),r=n?`\
The previous secret works until ${Dn(n)}. Leaked? Choose "Revoke the previous secret" in the key's menu.`:void 0;a({made:t,name:`New secret of ${e.name}`,scopes:e.
scopes,note:r}),await tn()}async function D1(e,a){await Z(e,a),await tn()}function R1({act:{kind:e,row:a},close:t,show:n}){switch(e){case"edit":return(0,Wa.jsx)(
M1,{row:a,close:t});case"rotate":return(0,Wa.jsxs)(Mn,{title:`Rotate ${a.name}?`,action:"Rotate",danger:!1,close:t,run:()=>G_(a,n),children:["The key gets a new\
 secret, shown once. The present secret ",(0,Wa.jsxs)("span",{className:"mono",children:["…",a.tail]})," goes on working for 30 minutes, so that nothing break\
s while you replace it."]});case"cut":return(0,Wa.jsxs)(Mn,{title:"Revoke the previous secret?",action:"Revoke it now",close:t,run:()=>D1("POST",`${Cf(a)}/revok\
e-previous`),children:["If ",a.name," was rotated less than 30 minutes ago, the secret before that still works. Whoever uses it is refused within a second, open\
 streams included. The newest secret, ",(0,Wa.jsxs)("span",{className:"mono",children:["…",a.tail]}),", is not touched."]});case"delete":return(0,Wa.jsx)(Mn,{
title:`Delete ${a.name}?`,action:"Delete key",close:t,run:()=>D1("DELETE",Cf(a)),children:(0,Wa.jsxs)(E,{gap:"xs",children:[(0,Wa.jsxs)(y,{size:"sm",children:["\
Everything that uses ",(0,Wa.jsx)("span",{className:"mono",children:a.key})," is refused within a second, and its open streams are cut. This cannot be undone; i\
ts logs stay."]}),(0,Wa.jsxs)(y,{size:"sm",c:"dimmed",children:["Last used ",(0,Wa.jsx)(Ke,{at:a.last_used_at,never:"never"}),"."]})]})})}}var td=b(re(),1);var ed=[{value:"workspace-service",label:"An app or service",short:"Service",about:"Calls models in this workspace.",path:"workspace/service",scope:"workspace_s\
ervice_api_keys.create"},{value:"workspace-user",label:"Me",short:"Personal",about:"Can never do more than you can. It ends when you leave.",path:"workspace/use\
r",scope:"workspace_user_api_keys.create"},{value:"organisation-service",label:"Administration",short:"Admin",about:"Manages the organisation. It can never call\
 a model.",path:"organisation/service",scope:"organisation_service_api_keys.create"}],ad=e=>ed.find(a=>a.value===e);var da=b(x(),1);function U1({close:e,done:a}){let t=Fr().data,n=new Set(t?.scopes),[r,i]=(0,td.useState)(ed.find(z=>n.has(z.scope))?.value??"workspace-service"),
[o,l]=(0,td.useState)({name:"",description:"",expires:"",allowedIps:[],config:"",override:!0}),[c,s]=(0,td.useState)({}),f=Pl(r),h=f.data?.data??[],d=c[r]??h.filter(
z=>z.default).map(z=>z.scope),m=De({gcTime:0,mutationFn:()=>Z("POST",`${Wr}/${ad(r)?.path}`,{name:o.name.trim(),...o.description.trim()?{description:o.description.
trim()}:{},scopes:d,...r==="organisation-service"?{}:{workspace_id:t?.workspaces[0]?.id},...r==="workspace-user"?{user_id:t?.user.id}:{},...o.expires?{expires_at:$s(
o.expires)}:{},...o.allowedIps.length>0?{allowed_ips:o.allowedIps}:{},...r==="organisation-service"?{}:Fs(o)}),onSuccess:z=>{tn(),a({made:z,name:`Key ${o.name.trim()}`,
scopes:d})}});return(0,da.jsx)(Ot,{opened:!0,onClose:e,title:"Create an API key",size:"lg",closeButtonProps:{"aria-label":"Close"},children:(0,da.jsx)("form",{onSubmit:z=>{
z.preventDefault(),m.mutate()},children:(0,da.jsxs)(E,{children:[(0,da.jsx)(_d.Group,{label:"Who is it for?",value:r,onChange:z=>i(z),children:(0,da.jsx)(E,{gap:"\
xs",mt:6,children:ed.map(z=>(0,da.jsx)(_d,{value:z.value,label:z.label,description:n.has(z.scope)?z.about:`You lack the scope ${z.scope}.`,disabled:!n.has(z.scope)},
z.value))})}),(0,da.jsx)(Ps,{value:o,change:z=>l({...o,...z}),routes:r!=="organisation-service"}),(0,da.jsx)(D,{error:f.error,retry:()=>{f.refetch()}}),f.isPending?
(0,da.jsx)(Sa,{height:360,radius:"md"}):(0,da.jsx)(Ws,{scopes:h,value:d,onChange:z=>s({...c,[r]:z})}),(0,da.jsx)(D,{error:m.error}),(0,da.jsxs)(S,{justify:"flex\
-end",className:"drawer-foot",children:[(0,da.jsx)(C,{variant:"default",onClick:e,children:"Cancel"}),(0,da.jsx)(C,{type:"submit",loading:m.isPending,disabled:!o.
name.trim()||d.length===0,children:"Create key"})]})]})})})}var L=b(x(),1),B1=[{name:"Name",least:170},{name:"Kind",width:110},{name:"Key",width:170},{name:"Scopes",width:100},{name:"Last used",width:130},{name:"Expires",
width:120},{name:"Status",width:110},{name:"Actions",width:56,silent:!0}];function q1({rows:e,loading:a,act:t}){return(0,L.jsxs)(ht,{label:"API keys",columns:B1,
loading:a,minWidth:900,children:[e.length===0&&(0,L.jsx)(T.Tr,{children:(0,L.jsx)(T.Td,{colSpan:B1.length,children:(0,L.jsx)(y,{size:"sm",c:"dimmed",ta:"center",
py:"md",children:"No key matches."})})}),e.map(n=>(0,L.jsxs)(T.Tr,{children:[(0,L.jsxs)(T.Td,{children:[(0,L.jsx)(y,{size:"sm",fw:550,className:"wrap",children:n.
name}),n.description&&(0,L.jsx)(y,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,children:n.description})]}),(0,L.jsx)(T.Td,{children:ad(n.type)?.short??n.type}),
(0,L.jsx)(T.Td,{className:"mono nowrap",children:n.key}),(0,L.jsx)(T.Td,{children:(0,L.jsx)(an,{label:(0,L.jsx)(K_,{scopes:n.scopes}),multiline:!0,maw:360,children:(0,L.jsx)(
"span",{tabIndex:0,children:n.scopes.length})})}),(0,L.jsx)(T.Td,{children:(0,L.jsx)(Ke,{at:n.last_used_at,never:"Never"})}),(0,L.jsx)(T.Td,{children:(0,L.jsx)(
Ke,{at:n.expires_at,never:"Never"})}),(0,L.jsx)(T.Td,{children:(0,L.jsx)(ui,{status:n.status})}),(0,L.jsx)(T.Td,{children:(0,L.jsx)(Y_,{row:n,act:t})})]},n.id))]})}
function K_({scopes:e}){let a=e.slice(0,12);return(0,L.jsxs)(y,{size:"xs",className:"wrap",children:[a.join(", "),e.length>a.length?` and ${e.length-a.length} m\
ore`:""]})}function Y_({row:e,act:a}){return(0,L.jsxs)(U,{children:[(0,L.jsx)(U.Target,{children:(0,L.jsx)(wt,{variant:"subtle",color:"gray","aria-label":`Actio\
ns for ${e.name}`,children:(0,L.jsx)(ii,{size:18})})}),(0,L.jsxs)(U.Dropdown,{children:[(0,L.jsx)(U.Item,{leftSection:(0,L.jsx)(ci,{size:16}),onClick:()=>a({kind:"\
edit",row:e}),children:"Edit"}),(0,L.jsx)(U.Item,{leftSection:(0,L.jsx)(tc,{size:16}),onClick:()=>a({kind:"rotate",row:e}),children:"Rotate…"}),(0,L.jsx)(U.Item,
{leftSection:(0,L.jsx)(qh,{size:16}),onClick:()=>a({kind:"cut",row:e}),children:"Revoke the previous secret…"}),(0,L.jsx)(U.Divider,{}),(0,L.jsx)(U.Item,{color:"\
red",leftSection:(0,L.jsx)(On,{size:16}),onClick:()=>a({kind:"delete",row:e}),children:"Delete…"})]})]})}var Ze=b(x(),1);function H1(){let{action:e}=ti(),[,a]=se(),[t,n]=ni(),r=En(),[i,o]=(0,Ef.useState)(null),[l,c]=(0,Ef.useState)(null),s=(t.get("search")??"").toLowerCase(),
f=r.data?.data??[],h=f.filter(d=>j_(d,s));return(0,Ze.jsxs)(la,{title:"API keys",about:"What authenticates to this gateway. Only digests are stored, so a key is\
 shown once; a change takes effect within a second.",actions:(0,Ze.jsx)(C,{component:K,href:"/keys/new",leftSection:(0,Ze.jsx)(Ut,{size:16}),children:"Create ke\
y"}),children:[(0,Ze.jsx)(D,{error:r.error,retry:()=>{r.refetch()}}),r.isSuccess&&f.length===0&&(0,Ze.jsx)(mr,{icon:(0,Ze.jsx)(oi,{size:26}),title:"No API key y\
et",action:(0,Ze.jsx)(C,{component:K,href:"/keys/new",variant:"light",children:"Create the first key"}),children:"Give each app and each person a key of their o\
wn: then each can be limited, watched and revoked alone."}),!r.error&&(r.isPending||f.length>0)&&(0,Ze.jsxs)(Ze.Fragment,{children:[(0,Ze.jsx)(Me,{"aria-label":"\
Search keys",placeholder:"Search by name, tail or scope",leftSection:(0,Ze.jsx)(Bt,{size:16}),value:t.get("search")??"",onChange:d=>{let m=d.currentTarget.value;
n(m?{search:m}:{},{replace:!0})},maw:340,mb:"md","data-search":!0}),(0,Ze.jsx)(q1,{rows:h,loading:r.isPending,act:o})]}),e==="new"&&(0,Ze.jsx)(U1,{close:()=>a("\
/keys"),done:d=>{c(d),a("/keys")}}),i&&(0,Ze.jsx)(R1,{act:i,close:()=>o(null),show:c}),l&&(0,Ze.jsx)(Is,{title:l.name,secret:l.made.key,scopes:l.scopes,note:l.note,
close:()=>c(null)})]})}function j_(e,a){return a?[e.name,e.tail,e.public_id,e.type,...e.scopes].some(t=>t.toLowerCase().includes(a)):!0}var Nf=b(re(),1);var L1=b(re(),1);var ur=b(x(),1);function nd({size:e=28}){return(0,ur.jsxs)("svg",{width:e,height:e,viewBox:"0 0 32 32","aria-hidden":"true",focusable:"false",children:[(0,ur.jsx)(
"rect",{width:"32",height:"32",rx:"8",fill:"#0b788b"}),(0,ur.jsxs)("g",{fill:"none",stroke:"#fff",strokeLinecap:"round",strokeLinejoin:"round",children:[(0,ur.jsx)(
"path",{d:"M7 7.5v12M25 7.5v12",strokeWidth:"2.6"}),(0,ur.jsx)("path",{d:"M7 10.5 15 14v5.6M25 10.5 17 14v5.6",strokeWidth:"2.4"}),(0,ur.jsx)("path",{d:"M5.5 24\
.2c1.75 0 1.75-1.5 3.5-1.5s1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5",stroke:"#a8e1ea",strokeWidth:"2.2"})]})]})}var _n=b(x(),1);function Cl({title:e,about:a,children:t}){return(0,L1.useEffect)(()=>{document.title=`${e} · Lockgate`},[e]),(0,_n.jsx)("main",{className:"door\
way",children:(0,_n.jsxs)(E,{w:"100%",maw:420,gap:"lg",children:[(0,_n.jsxs)(E,{align:"center",gap:"xs",ta:"center",children:[(0,_n.jsx)(nd,{size:52}),(0,_n.jsx)(
Ta,{order:1,size:"h2",children:e}),(0,_n.jsx)(y,{c:"dimmed",size:"sm",component:"div",children:a})]}),(0,_n.jsx)(Ae,{p:"lg",radius:"lg",shadow:"xs",children:t})]})})}var xn=b(x(),1);function G1(){let[e,a]=(0,Nf.useState)(""),[t,n]=(0,Nf.useState)(""),r=De({mutationFn:()=>Z("POST",La,{email:e.trim(),password:t}),onSuccess:()=>(n(
""),Ha(La))});return(0,xn.jsx)(Cl,{title:"Log in",about:"To the console of this Lockgate gateway.",children:(0,xn.jsx)("form",{onSubmit:o=>{o.preventDefault(),r.
mutate()},children:(0,xn.jsxs)(E,{children:[(0,xn.jsx)(Me,{label:"Email",type:"email",value:e,onChange:o=>a(o.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"\
username",autoFocus:!0}),(0,xn.jsx)(ka,{label:"Password",value:t,onChange:o=>n(o.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"current-password",
visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}}),(0,xn.jsx)(D,{error:r.error}),(0,xn.jsx)(C,{type:"submit",size:"md",loading:r.isPending,
disabled:!e||!t,children:"Log in"})]})})})}var cy=b(re(),1);var K1=b(re(),1);var Ba=b(x(),1),V_=[{value:"any",label:"Any outcome"},{value:"ok",label:"Succeeded"},{value:"failed",label:"Failed"}];function Y1({filter:e,change:a,live:t,setLive:n,
density:r,setDensity:i}){return(0,Ba.jsxs)(S,{gap:"sm",mb:"md",align:"flex-start",children:[(0,Ba.jsx)(Mt,{"aria-label":"Time range",data:vh,value:e.range,onChange:o=>a(
{...e,range:o}),allowDeselect:!1,w:165}),(0,Ba.jsx)(Mt,{"aria-label":"Outcome",data:V_,value:e.outcome||"any",onChange:o=>a({...e,outcome:o==="any"?"":o}),allowDeselect:!1,
w:145}),(0,Ba.jsx)(Q_,{filter:e,change:a}),(0,Ba.jsxs)(S,{gap:"sm",h:36,wrap:"nowrap",children:[(0,Ba.jsx)(Kl,{label:"Live",checked:t,onChange:o=>n(o.currentTarget.
checked)}),(0,Ba.jsx)(an,{label:r==="normal"?"Denser rows":"Roomier rows",children:(0,Ba.jsx)(wt,{variant:"default",size:36,"aria-label":r==="normal"?"Denser ro\
ws":"Roomier rows",onClick:()=>i(r==="normal"?"dense":"normal"),children:r==="normal"?(0,Ba.jsx)(Nh,{size:17}):(0,Ba.jsx)(Eh,{size:17})})})]})]})}function Q_({filter:e,
change:a}){let[t,n]=(0,K1.useState)(""),r=ei().data?.data??[],i=s=>s.startsWith("@")?s.slice(s.indexOf("/")+1):s,o=[...new Set([...["200","400","401","429","500",
"502"].map(s=>`status:${s}`),...r.map(s=>`model:${i(s.id)}`)])],l=wh(e),c=s=>{let f=s.map(yh);f.includes(null)||(a(_h(e,f)),n(""))};return(0,Ba.jsx)(Yl,{"aria-l\
abel":"Filters",leftSection:(0,Ba.jsx)(Kh,{size:16}),placeholder:l.length>0?void 0:"model:…  status:429  trace:…  _user=ann",value:l,onChange:c,searchValue:t,
onSearchChange:n,data:t?o:bh.map(s=>({value:`${s}:`,label:`${s}:`})),onOptionSubmit:s=>{s.endsWith(":")&&setTimeout(()=>n(s))},clearable:!0,clearButtonProps:{"a\
ria-label":"Remove all filters"},style:{flex:"1 1 280px"},"data-search":!0})}var Of=null,j1=e=>{Of=e};function V1(){let e=Of;return Of=null,e}function id(e){try{return JSON.parse(e)}catch{return null}}function rd(e){let a=Array.isArray(e.content)?e.content.map(n=>n.text??`[${n.type??"part"}]`).join(`
`):e.content??"",t=(e.tool_calls??[]).map(n=>`→ ${n.function?.name??"?"}(${n.function?.arguments??""})`);return[e.reasoning_content??"",a,...t].filter(Boolean).
join(`
`)}function od(e){let a=id(e);if(!a)return[];let t=(a.messages??[]).map(n=>({role:n.role??"user",text:rd(n)}));a.instructions&&t.unshift({role:"system",text:a.instructions});
for(let n of[a.prompt,a.input])for(let r of n===void 0?[]:Array.isArray(n)?n:[n])t.push(typeof r=="string"?{role:"user",text:r}:{role:r.role??"user",text:rd(r)});
return t}function X_(e){return e.split(/\r?\n/).filter(a=>a.startsWith("data:")&&!a.includes("[DONE]")).map(a=>id(a.slice(5))).filter(a=>a!==null)}function Q1(e){
return e.error?typeof e.error=="string"?e.error:e.error.message??e.message??"":""}function X1(e){let a=id(e);if(a){let o=Q1(a);return o?[{role:"error",text:o}]:
(a.choices??[]).map(l=>({role:l.message?.role??"assistant",text:l.message?rd(l.message):l.text??""}))}let t=X_(e),n=t.map(o=>(o.choices??[]).map(l=>l.delta?rd(l.
delta):l.text??"").join("")),r=t.map(Q1).find(Boolean),i=n.join("")?[{role:"assistant",text:n.join("")}]:[];return r?[...i,{role:"error",text:r}]:i}function Z1(e){
let a=id(e);return a===null?e:JSON.stringify(a,null,2)}function J1(e){let a=[],t=0;return e.forEach((n,r)=>{r>0&&n.sent-t>=10&&a.push({kind:"wait",from:t,to:n.sent,nth:r}),t=Math.max(t,n.sent+n.took),a.push({kind:"a\
ttempt",from:n.sent,to:n.sent+n.took,attempt:n,nth:r+1})}),a}function I1(e){if(!(e>0))return[0];let a=e/5,t=10**Math.floor(Math.log10(a)),n=([1,2,5,10].find(r=>r*
t>=a)??10)*t;return Array.from({length:Math.floor(e/n+1e-9)+1},(r,i)=>Number((i*n).toPrecision(12)))}var ce=b(x(),1),Z_={hit:"The answer came from the cache.","semantic hit":"The answer to a question of the same meaning came from the cache.",miss:"The cache did\
 not have it.","semantic miss":"The cache had neither it nor anything of the same meaning.",refresh:"The cache was told to ask again."};function $1({log:e}){let a=J1(
e.tries),t=Math.max(e.timings.total,...a.map(i=>i.to)),n=I1(t),r=i=>i.status>=200&&i.status<300&&i.fault==="";return(0,ce.jsxs)(E,{gap:"md",children:[(e.cache||
e.continued)&&(0,ce.jsxs)(S,{gap:"xs",children:[e.cache&&(0,ce.jsxs)(za,{variant:"light",radius:"sm",tt:"none",color:e.cache.includes("hit")?"teal":"gray",children:[
"Cache: ",e.cache]}),e.continued&&(0,ce.jsx)(za,{variant:"light",radius:"sm",tt:"none",color:"yellow",children:"Continued by another target"}),(0,ce.jsxs)(y,{size:"\
sm",c:"dimmed",children:[Z_[e.cache]??""," ",e.continued&&"Its stream broke, and the next target went on where it stopped."]})]}),e.tries.length===0?(0,ce.jsx)(
y,{size:"sm",c:"dimmed",children:e.cache.includes("hit")?"No provider was asked.":"One target was asked once: its stages are under Timing."}):(0,ce.jsxs)("div",
{className:"attempts",role:"table","aria-label":"Attempts",children:[a.map(i=>(0,ce.jsx)(J_,{lane:i,total:t,marks:n,good:r},`${i.kind}-${i.nth}`)),(0,ce.jsxs)("\
div",{className:"attempt",role:"presentation",children:[(0,ce.jsx)("span",{}),(0,ce.jsx)("div",{className:"axis","aria-hidden":"true",children:n.map(i=>(0,ce.jsx)(
"span",{"data-edge":i===0?"start":i/t>.92?"end":void 0,style:{left:`${i/t*100}%`},children:i===0?"0":we(i)},i))}),(0,ce.jsx)("span",{})]})]})]})}function J_({lane:e,
total:a,marks:t,good:n}){let r={left:`${e.from/a*100}%`,width:`${(e.to-e.from)/a*100}%`},{attempt:i}=e;return(0,ce.jsxs)("div",{className:i?"attempt":"attempt a\
ttempt-wait",role:"row",children:[(0,ce.jsx)("div",{role:"cell",style:{minWidth:0},children:i?(0,ce.jsx)(I_,{attempt:i,nth:e.nth}):"wait"}),(0,ce.jsxs)("div",{className:"\
track",role:"cell","aria-label":`from ${we(e.from)} to ${we(e.to)}`,children:[t.map(o=>(0,ce.jsx)("span",{className:"track-tick",style:{left:`${o/a*100}%`}},o)),
(0,ce.jsx)("span",{className:i?"track-bar":"track-wait","data-good":i?n(i):void 0,style:r})]}),(0,ce.jsx)(y,{size:i?"sm":"xs",ta:"right",role:"cell",className:"\
nowrap",children:we(e.to-e.from)})]})}function I_({attempt:e,nth:a}){let t=e.status>=200&&e.status<300&&e.fault==="",n=e.credential?`@${e.credential}`:e.provider;
return(0,ce.jsxs)(ce.Fragment,{children:[(0,ce.jsxs)(S,{gap:6,wrap:"nowrap",children:[(0,ce.jsxs)(y,{size:"sm",fw:550,truncate:!0,title:ic(e.path),children:[a,"\
. ",n||ic(e.path)||"target"]}),(0,ce.jsx)(za,{size:"sm",radius:"sm",variant:"light",color:t?"teal":"red",ff:"monospace",flex:"none",children:e.fault&&e.status<400?
e.fault:e.status||"—"})]}),(0,ce.jsx)(y,{size:"xs",c:"dimmed",className:"wrap",children:[ic(e.path),e.model,e.fault&&e.status>=400&&qt(e.fault).toLowerCase()].
filter(Boolean).join(" · ")})]})}var Wt=b(x(),1);function F1({log:e}){let a=[...od(e.request.text),...X1(e.response.text)];return a.length===0?(0,Wt.jsx)(y,{size:"sm",c:"dimmed",children:e.request.
text||e.response.text?"This call is no conversation. Its bodies are in the other tabs.":"No bodies were kept for this call."}):(0,Wt.jsx)(E,{gap:0,children:a.map(
(t,n)=>(0,Wt.jsxs)("article",{className:`turn turn-${t.role}`,style:{margin:"0 0 14px",maxWidth:"none"},children:[(0,Wt.jsxs)(S,{justify:"space-between",mb:2,wrap:"\
nowrap",children:[(0,Wt.jsx)(y,{size:"xs",c:"dimmed",fw:600,children:qt(t.role)}),t.text&&(0,Wt.jsx)(nt,{text:t.text,label:`Copy ${t.role} text`})]}),(0,Wt.jsx)(
"div",{className:"wrap said",children:t.text||(0,Wt.jsx)(y,{span:!0,size:"sm",c:"dimmed",children:"Empty"})})]},n))})}var en=b(x(),1);function P1({log:e}){let a=e.tokensIn+e.tokensOut,t=[["Prompt",ua(e.tokensIn),e.tokensCached>0?`of them ${ua(e.tokensCached)} from the provider'\
s cache`:""],["Answer",ua(e.tokensOut),e.tokensReasoning>0?`of them ${ua(e.tokensReasoning)} for reasoning`:""],["Together",ua(a),e.estimated?"estimated: the pr\
ovider reported none":"as the provider reported"],["Cost",tt(e.cost),$_(e,a)],["Bytes in",kd(e.bytesIn),"request body"],["Bytes out",kd(e.bytesOut),"answer"]];return(0,en.jsx)(
E,{children:(0,en.jsx)(T,{"aria-label":"Tokens and cost",highlightOnHover:!1,children:(0,en.jsx)(T.Tbody,{children:t.map(([n,r,i])=>(0,en.jsxs)(T.Tr,{children:[
(0,en.jsx)(T.Th,{scope:"row",w:110,children:n}),(0,en.jsx)(T.Td,{ta:"right",w:120,children:r}),(0,en.jsx)(T.Td,{children:(0,en.jsx)(y,{size:"sm",c:"dimmed",children:i})})]},
n))})})})}function $_(e,a){if(e.cost===null)return"no price is known for this model";if(e.cost===0)return e.provider==="local"?"the built-in model is free":"fre\
e";let t=a>0?`, ${tt(e.cost/a*1e6)} per million tokens on average`:"";return`${tt(e.cost)} / ${ua(a)} tokens${t}`}var qe=b(x(),1),F_={refused:"The gateway refused it.",upstream_error:"The provider answered with an error.",upstream_cut:"The provider broke off its answer.",client_gone:"\
The client left before the answer was complete.",timeout:"A deadline passed.",revoked:"The key was revoked while the answer was streaming.",drained:"The gateway\
 was stopping.",orphaned:"The worker process died during this call."};function W1({log:e}){let a=En().data?.data.find(r=>r.id===e.keyId),t=[["Time",Dn(e.at)],["\
Took",we(e.timings.total||e.ms)],["Tokens",`${ua(e.tokensIn)} in, ${ua(e.tokensOut)} out`],["Cost",tt(e.cost)],["Provider",e.credential?`${e.provider} (@${e.credential}\
)`:e.provider||"–"],["API key",a?a.name:e.keyId?e.keyId.slice(0,13):"–"],["Client",[e.clientIp,e.sdk].filter(Boolean).join(", ")||"–"],["Streamed",e.streamed?
"Yes":"No"]],n=Object.entries(e.metadata);return(0,qe.jsxs)("div",{children:[(0,qe.jsxs)(S,{gap:"sm",mb:"sm",wrap:"nowrap",align:"flex-start",children:[(0,qe.jsx)(
fi,{status:e.status,end:e.end}),(0,qe.jsxs)(y,{fw:600,className:"wrap",style:{flex:1},children:[e.model||e.modelAsked||e.path,(0,qe.jsxs)(y,{span:!0,c:"dimmed",
size:"sm",fw:400,display:"block",className:"mono",children:[e.method," ",e.path]})]})]}),e.end!=="complete"&&e.end&&(0,qe.jsx)(gr,{color:e.ok?"yellow":"orange",
variant:"light",mb:"sm",p:"xs",children:(0,qe.jsxs)(y,{size:"sm",children:[F_[e.end]??qt(e.end),e.error&&` Code ${e.error}.`,e.upstreamStatus>0&&e.upstreamStatus!==
e.status&&` The provider said ${e.upstreamStatus}.`]})}),(0,qe.jsx)(Dt,{cols:{base:2,xs:4},spacing:"sm",verticalSpacing:"xs",component:"dl",m:0,children:t.map(([
r,i])=>(0,qe.jsxs)("div",{children:[(0,qe.jsx)(y,{size:"xs",c:"dimmed",component:"dt",children:r}),(0,qe.jsx)(y,{size:"sm",component:"dd",m:0,className:"wrap",children:i})]},
r))}),(0,qe.jsxs)(S,{gap:6,mt:"sm",children:[(0,qe.jsx)(y,{size:"xs",c:"dimmed",children:"Trace"}),(0,qe.jsx)(K,{href:`/logs?range=all&q=${encodeURIComponent(`t\
race:${e.traceId}`)}`,className:"mono trace",children:e.traceId}),(0,qe.jsx)(nt,{text:e.traceId,label:"Copy trace id"})]}),n.length>0&&(0,qe.jsxs)(S,{gap:6,mt:4,
children:[(0,qe.jsx)(y,{size:"xs",c:"dimmed",children:"Metadata"}),n.map(([r,i])=>(0,qe.jsxs)(K,{href:`/logs?range=all&q=${encodeURIComponent(`${r}=${i}`)}`,className:"\
mono trace",children:[r,"=",i]},r))]})]})}var ta=b(x(),1);function P_({timings:e}){let t=[{name:"Check the key",about:"who calls, and whether they may",at:e.authenticated,tone:"own"},{name:"Receive the \
body",about:"from the client",at:e.received,tone:"own"},{name:"Plan and send",about:"choose the target, write to the provider",at:e.sent,tone:"own"},{name:"Wait\
 for the provider",about:"until its first byte",at:e.firstByte,tone:"provider"},{name:"Relay the answer",about:"until the last byte, record included",at:e.total,
tone:"provider"}].filter(n=>n.at>0).sort((n,r)=>n.at-r.at);return t.map((n,r)=>({...n,from:t[r-1]?.at??0,to:n.at}))}function ey({log:e}){let a=e.timings.total||
1,t=P_(e),n=t.filter(r=>r.tone==="own").reduce((r,i)=>r+i.to-i.from,0);return(0,ta.jsxs)(E,{gap:"sm",children:[(0,ta.jsxs)("div",{className:"waterfall",role:"ta\
ble","aria-label":"Timing",children:[t.map(r=>(0,ta.jsxs)("div",{className:"stage",role:"row",children:[(0,ta.jsxs)("div",{role:"cell",children:[(0,ta.jsx)(y,{size:"\
sm",fw:550,children:r.name}),(0,ta.jsx)(y,{size:"xs",c:"dimmed",children:r.about})]}),(0,ta.jsxs)("svg",{width:"100%",height:"14",preserveAspectRatio:"none",viewBox:"\
0 0 1000 14","aria-hidden":"true",children:[(0,ta.jsx)("rect",{x:"0",y:"6",width:"1000",height:"2",className:"rail"}),(0,ta.jsx)("rect",{x:Math.min(r.from/a*1e3,
997),y:"0",width:Math.max((r.to-r.from)/a*1e3,3),height:"14",rx:"2",className:`bar-${r.tone}`})]}),(0,ta.jsx)(y,{size:"sm",ta:"right",role:"cell",className:"now\
rap",children:we(r.to-r.from)})]},r.name)),(0,ta.jsxs)("div",{className:"stage",role:"row",children:[(0,ta.jsx)(y,{size:"sm",fw:600,role:"cell",children:"Total"}),
(0,ta.jsx)("span",{}),(0,ta.jsx)(y,{size:"sm",fw:600,ta:"right",role:"cell",children:we(e.timings.total)})]})]}),(0,ta.jsxs)(y,{size:"xs",c:"dimmed",children:["\
Times count from the moment the request’s headers were complete. The gateway’s own part before the provider was called is ",we(n),", the time a client neede\
d to send its body included.",e.attempts>1&&` ${e.attempts} attempts were made.`]})]})}var V=b(x(),1);function ny({id:e,rows:a,close:t,open:n}){let r=Th(e),i=a.findIndex(o=>o.id===e);return(0,V.jsxs)(Ot,{opened:!0,onClose:t,size:"xl",title:"Reques\
t",closeButtonProps:{"aria-label":"Close"},children:[(0,V.jsx)(D,{error:r.error,title:"This log cannot be shown",retry:()=>{r.refetch()}}),r.isPending&&(0,V.jsxs)(
E,{children:[(0,V.jsx)(Sa,{height:70,radius:"md"}),(0,V.jsx)(Sa,{height:36,radius:"md"}),(0,V.jsx)(Sa,{height:260,radius:"md"})]}),r.data&&(0,V.jsxs)(E,{children:[
(0,V.jsx)(W1,{log:r.data}),(0,V.jsx)(tx,{log:r.data,previous:a[i-1]?.id,next:i>=0?a[i+1]?.id:void 0,open:n}),(0,V.jsxs)(Rt,{defaultValue:"chat",keepMounted:!1,children:[
(0,V.jsx)(Rt.List,{className:"scroll-tabs","aria-label":"Parts of the request",mb:"md",children:ay(r.data).map(({value:o,label:l})=>(0,V.jsx)(Rt.Tab,{value:o,children:l},
o))}),ay(r.data).map(({value:o,show:l})=>(0,V.jsx)(Rt.Panel,{value:o,children:(0,V.jsx)(l,{log:r.data})},o))]},e)]})]})}var W_=[{value:"chat",label:"Chat",show:F1},
{value:"attempts",label:"Attempts",show:$1},{value:"request",label:"Request",show:({log:e})=>(0,V.jsx)(ty,{part:e.request,label:"Request body"})},{value:"respon\
se",label:"Response",show:({log:e})=>(0,V.jsx)(ty,{part:e.response,label:"Response body"})},{value:"headers",label:"Headers",show:ex},{value:"timing",label:"Tim\
ing",show:ey},{value:"cost",label:"Tokens and cost",show:P1}],ay=e=>W_.filter(({value:a})=>a!=="attempts"||e.tries.length>0||e.cache!==""||e.continued);function ty({
part:e,label:a}){return e.text?(0,V.jsxs)(E,{gap:"xs",children:[e.truncated&&(0,V.jsx)(y,{size:"sm",c:"dimmed",children:"Long: only its beginning was kept."}),(0,V.jsx)(
dr,{text:Z1(e.text),label:a})]}):(0,V.jsx)(y,{size:"sm",c:"dimmed",children:"No body was kept."})}function ex({log:e}){let a=[{name:"Request headers",pairs:e.request.
headers},{name:"Response headers",pairs:e.response.headers}];return(0,V.jsx)(E,{children:a.map(({name:t,pairs:n})=>(0,V.jsxs)("div",{children:[(0,V.jsx)(y,{size:"\
sm",fw:600,mb:6,children:t}),n.length===0?(0,V.jsx)(y,{size:"sm",c:"dimmed",children:"None were kept."}):(0,V.jsx)(dr,{text:n.map(([r,i])=>`${r}: ${i}`).join(`
`),label:t})]},t))})}var ax=/^x-portkey-(?!api-key$|trace-id$|package-|runtime)/;function tx({log:e,previous:a,next:t,open:n}){let[,r]=se(),i=Zs(e.method,e.path,
e.request.text||void 0,e.request.headers.filter(([l])=>ax.test(l))),o=()=>{let l=od(e.request.text),c=l.filter(h=>h.role==="user"||h.role==="assistant").map(h=>({
role:h.role,content:h.text})),s=l.filter(h=>h.role==="system").map(h=>h.text).join(`
`),f=e.credential&&!e.modelAsked.startsWith("@")?`@${e.credential}/${e.modelAsked}`:e.modelAsked;j1({model:f,system:s,messages:c}),r("/playground")};return(0,V.jsxs)(
S,{gap:"xs",children:[(0,V.jsx)(mi,{text:i,children:"Copy as curl"}),(0,V.jsx)(mi,{text:`${window.location.origin}/logs/${e.id}`,children:"Copy link"}),e.path.endsWith(
"/chat/completions")&&e.request.text&&!e.request.truncated&&(0,V.jsx)(C,{variant:"default",leftSection:(0,V.jsx)(li,{size:16}),onClick:o,children:"Open in playg\
round"}),(0,V.jsxs)(S,{gap:4,ml:"auto",children:[(0,V.jsx)(C,{variant:"default",px:10,disabled:!a,onClick:()=>a&&n(a),"aria-label":"Newer request",children:(0,V.jsx)(
Dh,{size:16})}),(0,V.jsx)(C,{variant:"default",px:10,disabled:!t,onClick:()=>t&&n(t),"aria-label":"Older request",children:(0,V.jsx)(Mh,{size:16})})]})]})}var oy=b(re(),1);var ld=b(re(),1);var fr=b(x(),1),ry=[{keys:["g","h"],does:"Go to the first page",to:"/"},{keys:["g","p"],does:"Go to the playground",to:"/playground"},{keys:["g","l"],does:"Go t\
o logs",to:"/logs"},{keys:["g","c"],does:"Go to configs",to:"/configs"},{keys:["g","k"],does:"Go to API keys",to:"/keys"},{keys:["g","v"],does:"Go to virtual ke\
ys",to:"/virtual-keys"}],nx=[{keys:["Ctrl/Cmd","K"],does:"Search and commands"},{keys:["/"],does:"Filter or search on this page"},{keys:["j"],does:"Next log"},{
keys:["k"],does:"Previous log"},{keys:["Esc"],does:"Close what is open"},{keys:["?"],does:"This sheet"}],Mf="lockgate:shortcuts",rx=1200,cd=()=>{window.dispatchEvent(
new Event(Mf))};function Df(e){if(e.ctrlKey||e.metaKey||e.altKey||e.defaultPrevented)return!0;let a=e.target instanceof HTMLElement?e.target:document.body;return a.
isContentEditable||a.closest('input, textarea, select, [role="menu"], [role="dialog"]')!==null}function iy(){let[,e]=se(),[a,t]=yo(!1),n=(0,ld.useRef)({key:"",at:0});
return(0,ld.useEffect)(()=>{let r=i=>{if(Df(i))return;let{key:o,at:l}=n.current,c=Date.now()-l<rx&&ry.find(s=>s.keys[0]===o&&s.keys[1]===i.key);if(n.current={key:i.
key,at:Date.now()},c&&c.to)e(c.to);else if(i.key==="?")t.open();else if(i.key==="/")document.querySelector("[data-search]")?.focus();else return;i.preventDefault()};
return window.addEventListener("keydown",r),window.addEventListener(Mf,t.open),()=>{window.removeEventListener("keydown",r),window.removeEventListener(Mf,t.open)}},
[e,t]),(0,fr.jsx)(et,{opened:a,onClose:t.close,title:"Keyboard shortcuts",closeButtonProps:{"aria-label":"Close"},children:(0,fr.jsx)(E,{gap:10,children:[...nx,
...ry].map(r=>(0,fr.jsxs)(S,{justify:"space-between",children:[(0,fr.jsx)(y,{size:"sm",children:r.does}),(0,fr.jsx)(S,{gap:4,children:r.keys.map(i=>(0,fr.jsx)(Gl,
{children:i},i))})]},r.does))})})}var Oe=b(x(),1),ix=[{name:"Time",width:116},{name:"Status",width:76},{name:"Model",least:170},{name:"Metadata",width:180},{name:"Tokens",right:!0,width:104},{name:"\
Cost",right:!0,width:100},{name:"Took",right:!0,width:88},{name:"Trace",width:116,from:"xl"}];function ly({rows:e,loading:a,density:t,chosen:n,suffix:r}){let[,i]=se();
return lx(e,o=>document.getElementById(`log-${o}`)?.focus()),(0,Oe.jsx)(ht,{label:"Logs",columns:ix,loading:a,minWidth:860,spacing:t==="dense"?"xs":"sm",children:e.
map(o=>{let l=`/logs/${o.id}${r}`;return(0,Oe.jsxs)(T.Tr,{className:o.id===n?"clickable chosen":"clickable",onClick:()=>i(l),children:[(0,Oe.jsx)(T.Td,{children:(0,Oe.jsx)(
K,{id:`log-${o.id}`,href:l,className:"row-link",onClick:c=>c.stopPropagation(),children:(0,Oe.jsx)(Ke,{at:o.at})})}),(0,Oe.jsx)(T.Td,{children:(0,Oe.jsx)(fi,{status:o.
status,end:o.end})}),(0,Oe.jsxs)(T.Td,{children:[(0,Oe.jsx)("div",{className:"ellipsis",title:o.model,children:o.model||`${o.method} ${o.path}`}),t==="normal"&&
(0,Oe.jsx)(y,{size:"xs",c:"dimmed",className:"ellipsis",children:[o.credential?`@${o.credential}`:o.provider,o.path.replace("/v1/","")].filter(Boolean).join(" ·\
 ")})]}),(0,Oe.jsx)(T.Td,{children:(0,Oe.jsx)(ox,{metadata:o.metadata})}),(0,Oe.jsxs)(T.Td,{ta:"right",className:"nowrap",title:o.estimated?"Estimated: the prov\
ider reported none":void 0,children:[o.estimated&&"≈ ",To(o.tokensIn)," → ",To(o.tokensOut)]}),(0,Oe.jsx)(T.Td,{ta:"right",children:tt(o.cost)}),(0,Oe.jsx)(
T.Td,{ta:"right",children:we(o.ms)}),(0,Oe.jsx)(T.Td,{className:"mono nowrap",title:o.traceId,visibleFrom:"xl",children:o.traceId.length>11?`${o.traceId.slice(0,
10)}…`:o.traceId})]},o.id)})})}function ox({metadata:e}){let a=Object.entries(e);return(0,Oe.jsxs)(S,{gap:4,children:[a.slice(0,3).map(([t,n])=>(0,Oe.jsxs)(za,
{variant:"default",size:"sm",tt:"none",fw:450,radius:"sm",maw:160,title:`${t}=${n}`,children:[t,"=",n]},t)),a.length>3&&(0,Oe.jsxs)(y,{size:"xs",c:"dimmed",children:[
"+",a.length-3]})]})}function lx(e,a){(0,oy.useEffect)(()=>{let t=n=>{if(Df(n)||n.key!=="j"&&n.key!=="k")return;let r=e.findIndex(o=>document.activeElement?.id===
`log-${o.id}`),i=e[n.key==="j"?Math.min(r+1,e.length-1):Math.max(r-1,0)];i&&a(i.id)};return window.addEventListener("keydown",t),()=>window.removeEventListener(
"keydown",t)},[e,a])}var xe=b(x(),1),cx=2e3;function sy(){let{id:e}=ti(),[a]=ni(),[,t]=se(),[n,r]=(0,cy.useState)(!0),[i,o]=Jf({key:"lockgate-log-density",defaultValue:"normal"}),l=xh(
a),c=Math.max(0,Number(a.get("page"))||0),s=Wl(l,c,n&&c===0?cx:!1),f=s.data?.rows??[],h=s.data?.total??0,d=Math.ceil(h/l.pageSize),m=$l(l,c),w=A=>t(`/logs${$l(A,
0)}`,{replace:!0}),z=m!=="";return(0,xe.jsxs)(la,{title:"Logs",about:"One record for every call, written before the last byte of its answer left.",wide:!0,children:[
(0,xe.jsx)(Y1,{filter:l,change:w,live:n,setLive:r,density:i,setDensity:o}),s.error&&!s.data?(0,xe.jsx)(D,{error:s.error,retry:()=>{s.refetch()}}):s.isSuccess&&h===
0?(0,xe.jsx)(sx,{filtered:z,everything:()=>t("/logs?range=all")}):(0,xe.jsxs)(xe.Fragment,{children:[(0,xe.jsx)(ly,{rows:f,loading:s.isPending,density:i,chosen:e,
suffix:m}),(0,xe.jsxs)(S,{justify:"space-between",mt:"md",children:[(0,xe.jsx)(y,{size:"sm",c:"dimmed","aria-live":"polite",children:s.isSuccess?`${ua(h)} ${h===
1?"request":"requests"}`:" "}),d>1&&(0,xe.jsx)(lh,{total:d,value:c+1,onChange:A=>t(`/logs${$l(l,A-1)}`),size:"sm",getControlProps:A=>({"aria-label":`${A} page`})})]})]}),
e&&(0,xe.jsx)(ny,{id:e,rows:f,close:()=>t(`/logs${m}`),open:A=>t(`/logs/${A}${m}`,{replace:!0})})]})}function sx({filtered:e,everything:a}){return(0,xe.jsxs)(mr,
{icon:(0,xe.jsx)(Xh,{size:26}),title:e?"No request matches":"No request in the last 24 hours",action:(0,xe.jsxs)(S,{gap:"sm",children:[(0,xe.jsx)(C,{variant:"li\
ght",onClick:a,children:"Show all time"}),(0,xe.jsx)(C,{component:K,href:"/playground",variant:"default",children:"Make a request"})]}),children:["New requests \
appear here by themselves. Filter by typing ",(0,xe.jsx)("span",{className:"mono",children:"model:"}),","," ",(0,xe.jsx)("span",{className:"mono",children:"stat\
us:"}),", ",(0,xe.jsx)("span",{className:"mono",children:"trace:"})," or a metadata pair such as"," ",(0,xe.jsx)("span",{className:"mono",children:"_user=ann"}),
"."]})}var El=b(x(),1);function dy(){return(0,El.jsx)(la,{title:"Page not found",children:(0,El.jsx)(mr,{icon:(0,El.jsx)(Uh,{size:26}),title:"There is nothing at this \
address",action:(0,El.jsx)(C,{component:K,href:"/",variant:"light",children:"To the first page"}),children:"The link may be old, or mistyped."})})}var hr=b(re(),1);var zn=b(re(),1);var Zr=null;async function my(){if(Zr&&Zr.until>Date.now()+3e4)return Zr.key;let e=await Z("POST","/v1/profile/playground-key");return Zr={key:e.key,until:new Date(
e.expires_at).getTime()},Zr.key}var Rf=()=>{Zr=null};async function*dx(e){let a=new TextDecoder,t=e.getReader(),n="";for(;;){let{done:r,value:i}=await t.read();
n+=r?a.decode():a.decode(i,{stream:!0});let o=n.split(/\r?\n\r?\n/);n=r?"":o.pop()??"";for(let l of o){let c=l.split(/\r?\n/).filter(s=>s.startsWith("data:")).map(
s=>s.slice(5).trimStart());c.length>0&&(yield c.join(`
`))}if(r)return}}async function uy(e,a){return Zl("/v1/chat/completions",{method:"POST",credentials:"omit",signal:e.signal,headers:{"content-type":"application/\
json","x-portkey-api-key":a,"x-portkey-trace-id":e.traceId,"x-portkey-metadata":JSON.stringify({source:"playground"})},body:JSON.stringify({model:e.model,messages:e.
messages,stream:!0,stream_options:{include_usage:!0},...e.temperature===void 0?{}:{temperature:e.temperature},...e.maxTokens===void 0?{}:{max_tokens:e.maxTokens}})})}
async function fy(e){let a=performance.now(),t=await uy(e,await my());if(t.status===401&&Zr&&(Rf(),t=await uy(e,await my())),!t.ok||!t.body)throw await Xl(t);let n={
finish:"",tokensOut:0,firstTokenMs:0,totalMs:0},r=0;for await(let i of dx(t.body)){if(i==="[DONE]")break;let o=JSON.parse(i);if(o.error)throw new Error(o.error.
message??"The provider broke off the answer.");let l=o.choices?.[0],c=l?.delta?.content??l?.delta?.reasoning_content??"";c&&(r+=1,n.firstTokenMs||=performance.now()-
a,e.onText(c)),n.finish=l?.finish_reason??n.finish,n.tokensOut=o.usage?.completion_tokens??n.tokensOut}return n.tokensOut||=r,n.totalMs=performance.now()-a,n}function hy(e=[]){let[a,t]=(0,zn.useState)(e),n=(0,zn.useRef)(null);(0,zn.useEffect)(()=>()=>n.current?.abort(),[]);let r=(0,zn.useCallback)(l=>{t(c=>[...c.slice(
0,-1),l(c[c.length-1])])},[]),i=(0,zn.useCallback)(async(l,c)=>{let s=Jl(),f={model:c.model,traceId:s,running:!0,stopped:!1,outcome:null,error:null};t([...l,{role:"\
assistant",content:"",answer:f}]);let h=d=>r(m=>({...m,answer:{...f,running:!1,...d}}));n.current=new AbortController;try{let d=await fy({model:c.model,messages:[
...c.system.trim()?[{role:"system",content:c.system}]:[],...l.map(mx)],temperature:c.temperature===""?void 0:c.temperature,maxTokens:c.maxTokens===""?void 0:c.maxTokens,
traceId:s,signal:n.current.signal,onText:m=>r(w=>({...w,content:w.content+m}))});h({outcome:d})}catch(d){d instanceof DOMException&&d.name==="AbortError"?h({stopped:!0}):
h({error:d})}},[r]),o=a[a.length-1]?.answer?.running??!1;return{turns:a,running:o,send:(l,c)=>{i([...a,{role:"user",content:l}],c)},again:l=>{i(a.slice(0,-1),l)},
stop:()=>n.current?.abort(),clear:()=>{n.current?.abort(),t([])}}}var mx=({role:e,content:a})=>({role:e,content:a});var At=b(x(),1);function ux(e,a){let t=a&&!e.includes(a)?[a,...e]:e,n=new Map;for(let r of t){let i=r.startsWith("@")&&r.includes("/")?r.slice(0,r.indexOf("/")):
"Models";n.set(i,[...n.get(i)??[],r])}return[...n].map(([r,i])=>({group:r,items:i.map(o=>({value:o,label:r==="Models"?o:o.slice(r.length+1)}))}))}function py({value:e,
change:a}){let t=ei(),n=t.data?.data.map(r=>r.id)??[];return(0,At.jsx)(Ae,{p:"md",radius:"lg",component:"aside","aria-label":"Settings",children:(0,At.jsxs)(E,{
children:[(0,At.jsx)(D,{error:t.error,retry:()=>{t.refetch()},title:"Models cannot be listed"}),(0,At.jsxs)("div",{children:[(0,At.jsx)(Mt,{label:"Model",data:ux(
n,e.model),value:e.model,onChange:r=>a({model:r??""}),searchable:!0,allowDeselect:!1,nothingFoundMessage:"No model matches",maxDropdownHeight:320,comboboxProps:{
width:340,position:"bottom-end"}}),(0,At.jsx)(y,{size:"xs",c:"dimmed",mt:4,className:"wrap mono",children:e.model})]}),(0,At.jsx)(br,{label:"System prompt",value:e.
system,onChange:r=>a({system:r.currentTarget.value}),autosize:!0,minRows:3,maxRows:10}),(0,At.jsx)(wd,{label:"Temperature",description:"0 is steady, higher is f\
reer",value:e.temperature,onChange:r=>a({temperature:typeof r=="number"?r:""}),min:0,max:2,step:.1,decimalScale:2}),(0,At.jsx)(wd,{label:"Longest answer",description:"\
In tokens",value:e.maxTokens,onChange:r=>a({maxTokens:typeof r=="number"?r:""}),min:1,max:1e6,step:64,allowDecimal:!1})]})})}var na=b(x(),1);function vy({turn:e,again:a}){let{answer:t}=e;return(0,na.jsxs)("article",{className:`turn turn-${e.role}`,"aria-label":e.role==="user"?"You":"M\
odel",children:[(0,na.jsxs)(S,{justify:"space-between",gap:"xs",mb:4,wrap:"nowrap",children:[(0,na.jsx)(y,{size:"xs",c:"dimmed",fw:600,truncate:!0,children:e.role===
"user"?"You":t?.model??"Model"}),e.content&&!t?.running&&(0,na.jsx)(nt,{text:e.content,label:"Copy text"})]}),e.content&&(0,na.jsxs)("div",{className:"wrap said",
children:[e.content,t?.running&&(0,na.jsx)("span",{className:"caret","aria-hidden":"true"})]}),t?.running&&!e.content&&(0,na.jsx)("span",{className:"pulse","ari\
a-label":"Waiting for the first token",role:"img"}),t&&!t.running&&!!t.error&&(0,na.jsx)(D,{error:t.error}),t&&!t.running&&(0,na.jsx)(hx,{answer:t,again:a})]})}
function fx(e){return Vl({queryKey:["/v1/logs","trace",e],queryFn:async()=>{let t=gh({...Il,trace:e,pageSize:1},0);return zh(await Z("GET",`/v1/logs?${t}`)).rows[0]??
null},refetchInterval:t=>t.state.data||t.state.dataUpdateCount>10?!1:500,staleTime:1/0}).data??void 0}function hx({answer:e,again:a}){let t=fx(e.traceId),{outcome:n}=e,
r=n?(n.totalMs-n.firstTokenMs)/1e3:0,i=[];return e.stopped&&i.push(["","Stopped"]),n?.firstTokenMs&&i.push(["First token",we(n.firstTokenMs)]),n&&n.tokensOut>1&&
r>0&&i.push(["Speed",`${((n.tokensOut-1)/r).toFixed(1)} tokens/s`]),t&&i.push(["Tokens",`${ua(t.tokensIn)} in, ${ua(t.tokensOut)} out`],["Cost",tt(t.cost)]),n?.
finish==="length"&&i.push(["","Cut at the longest answer"]),(0,na.jsxs)(S,{gap:"md",mt:8,mih:26,className:"figures",children:[i.map(([o,l])=>(0,na.jsxs)(y,{size:"\
xs",c:"dimmed",children:[o&&`${o} `,(0,na.jsx)(y,{span:!0,size:"xs",fw:600,c:"var(--mantine-color-text)",children:l})]},o+l)),t&&(0,na.jsx)(An,{component:K,href:`\
/logs/${t.id}`,size:"xs",children:"Open log"}),a&&(0,na.jsx)(C,{size:"compact-xs",variant:"subtle",leftSection:(0,na.jsx)(tc,{size:13}),onClick:a,children:"Agai\
n"})]})}var ve=b(x(),1),px=["Write a haiku about rivers.","Explain what a lock gate does.","Name three uses of steam."];function gy(){let[e]=(0,hr.useState)(V1),a=hi(),
[t,n]=(0,hr.useState)({model:e?.model??"",system:e?.system??"You are a helpful assistant.",temperature:.7,maxTokens:256}),r={...t,model:t.model||a},i=hy(e?.messages.
slice(0,-1)),[o,l]=(0,hr.useState)(e?.messages.at(-1)?.content??""),c=(0,hr.useRef)(null),s=i.turns.at(-1);(0,hr.useEffect)(()=>{c.current&&(c.current.scrollTop=
c.current.scrollHeight)},[s?.content,s?.answer?.running,i.turns.length]);let f=h=>{!h.trim()||i.running||(i.send(h.trim(),r),l(""))};return(0,ve.jsxs)(la,{title:"\
Playground",about:"A real request with a short-lived key of your own. It is logged like any other.",wide:!0,actions:i.turns.length>0&&(0,ve.jsx)(C,{variant:"def\
ault",leftSection:(0,ve.jsx)(On,{size:16}),onClick:i.clear,children:"Clear"}),children:[(0,ve.jsxs)("div",{className:"playground",children:[(0,ve.jsxs)(Ae,{radius:"\
lg",className:"talk",children:[(0,ve.jsxs)("div",{className:"turns",ref:c,tabIndex:0,role:"region","aria-label":"Conversation",children:[i.turns.length===0&&(0,ve.jsx)(
vx,{choose:f}),i.turns.map((h,d)=>(0,ve.jsx)(vy,{turn:h,again:d===i.turns.length-1&&!i.running?()=>i.again(r):void 0},d))]}),(0,ve.jsxs)("div",{className:"compo\
ser",children:[(0,ve.jsx)(br,{"aria-label":"Prompt",placeholder:"Ask something",value:o,onChange:h=>l(h.currentTarget.value),onKeyDown:h=>{h.key!=="Enter"||h.shiftKey||
h.nativeEvent.isComposing||(h.preventDefault(),f(o))},autosize:!0,minRows:2,maxRows:10,"data-search":!0}),(0,ve.jsxs)("div",{className:"composer-foot",children:[
(0,ve.jsx)(y,{size:"xs",c:"dimmed",children:"Enter sends, Shift+Enter makes a new line"}),i.running?(0,ve.jsx)(C,{flex:"none",color:"red",variant:"light",leftSection:(0,ve.jsx)(
Wh,{size:15}),onClick:i.stop,children:"Stop"}):(0,ve.jsx)(C,{flex:"none",leftSection:(0,ve.jsx)(Jh,{size:16}),onClick:()=>f(o),disabled:!o.trim(),children:"Send"})]})]})]}),
(0,ve.jsx)(py,{value:r,change:h=>n({...t,...h})})]}),(0,ve.jsx)("div",{className:"sr-only",role:"status","aria-live":"polite",children:s?.answer&&(s.answer.running?
"The model is answering.":s.answer.error?"The answer failed.":`Answer complete: ${s.content}`)})]})}function vx({choose:e}){return(0,ve.jsxs)("div",{className:"\
talk-start",children:[(0,ve.jsx)(Cn,{size:48,radius:"xl",variant:"light",children:(0,ve.jsx)(li,{size:24})}),(0,ve.jsx)(y,{c:"dimmed",size:"sm",children:"Ask an\
ything, or begin with one of these."}),(0,ve.jsx)("div",{className:"samples",children:px.map(a=>(0,ve.jsx)(C,{variant:"default",size:"compact-md",fw:450,onClick:()=>e(
a),children:a},a))})]})}var kn=b(re(),1);var qa=b(x(),1);function gx(){let[e]=(0,kn.useState)(()=>new URLSearchParams(window.location.hash.slice(1)).get("token")??"");return(0,kn.useEffect)(()=>{window.
location.hash&&window.history.replaceState(null,"","/setup")},[]),e}function by({needed:e}){let a=gx(),[,t]=se(),[n,r]=(0,kn.useState)(a),[i,o]=(0,kn.useState)(
""),[l,c]=(0,kn.useState)(""),[s,f]=(0,kn.useState)(""),[h,d]=(0,kn.useState)(""),m=De({mutationFn:()=>Z("POST",xd,{token:n.trim(),email:i.trim(),password:h,...l.
trim()?{name:l.trim()}:{},...s.trim()?{organisation:s.trim()}:{}}),onSuccess:async()=>{d(""),r(""),t("/"),await Promise.all([Ha(La),yr.invalidateQueries({queryKey:[
xd]})])}});return e?(0,qa.jsx)(Cl,{title:"Welcome to Lockgate",about:"Create the first account. It owns this gateway and can invite others later.",children:(0,qa.jsx)(
"form",{onSubmit:z=>{z.preventDefault(),m.mutate()},children:(0,qa.jsxs)(E,{children:[!a&&(0,qa.jsx)(ka,{label:"Set-up token",description:"It is in the link tha\
t the gateway printed when it started.",value:n,onChange:z=>r(z.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"off"}),(0,qa.jsx)(Me,{label:"Emai\
l",type:"email",value:i,onChange:z=>o(z.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"username",autoFocus:!0}),(0,qa.jsx)(Xs,{label:"Password",
value:h,onChange:d}),(0,qa.jsx)(Me,{label:"Your name",value:l,onChange:z=>c(z.currentTarget.value),autoComplete:"name",placeholder:"Optional"}),(0,qa.jsx)(Me,{label:"\
Organisation",value:s,onChange:z=>f(z.currentTarget.value),autoComplete:"organization",placeholder:"Optional"}),(0,qa.jsx)(D,{error:m.error}),(0,qa.jsx)(C,{type:"\
submit",size:"md",loading:m.isPending,disabled:!n||!i||!uo(h),children:"Create account"})]})})}):(0,qa.jsx)(Cl,{title:"Already set up",about:"This gateway has a\
n owner, so the set-up link does nothing any more.",children:(0,qa.jsx)(An,{component:K,href:"/",children:"Go to the login"})})}var Cy=b(re(),1);var Ct=b(re(),1);var W=b(x(),1);function wy({close:e,done:a}){let t=zo(),[n,r]=(0,Ct.useState)(""),[i,o]=(0,Ct.useState)(""),[l,c]=(0,Ct.useState)(""),[s,f]=(0,Ct.useState)(""),
[h,d]=(0,Ct.useState)({}),[m,w]=(0,Ct.useState)(""),z=t.data?.data??[],A=z.find(g=>g.slug===n),p=i.trim()||A?.name||n,u=De({mutationFn:()=>Z("POST",wr,{name:p,provider:n,
...l?{key:l}:{},...m.trim()?{custom_host:m.trim()}:{},...s.trim()?{note:s.trim()}:{},...Object.keys(yy(h)).length>0?{configurations:yy(h)}:{}}),onSuccess:g=>{c(
""),xo(),a({slug:g.data?.slug??g.slug??"",name:p,provider:n,status:"active",created_at:""})}}),v=A?.fields.some(g=>g.required&&!h[g.name]?.trim())||A?.needs_host&&
!m.trim();return(0,W.jsxs)(ky,{title:"Add a virtual key",close:e,submit:()=>u.mutate(),action:"Add and test",busy:u.isPending,error:u.error,blocked:!A||!!v||A.needs_key&&
!l,children:[(0,W.jsx)(D,{error:t.error,retry:()=>{t.refetch()}}),t.isPending?(0,W.jsx)(Sa,{height:60,radius:"md"}):(0,W.jsx)(Mt,{label:"Provider",data:z.filter(
g=>g.slug!=="local").map(g=>({value:g.slug,label:g.name})),value:n||null,placeholder:"Choose one, or type to search",onChange:g=>{r(g??""),d({})},searchable:!0,
allowDeselect:!1,"data-autofocus":!0,nothingFoundMessage:"No such provider. One that speaks OpenAI's API works with a base URL",maxDropdownHeight:280}),(0,W.jsx)(
Me,{label:"Name",placeholder:A?.name,description:"Its slug is made from it.",value:i,onChange:g=>o(g.currentTarget.value),maxLength:100}),A?.needs_key&&(0,W.jsx)(
xy,{label:"The provider's API key",value:l,onChange:c,required:!0,provider:A}),A?.fields.map(g=>(0,W.jsx)(Me,{label:g.label,value:h[g.name]??"",onChange:k=>d({...h,
[g.name]:k.currentTarget.value}),required:g.required},g.name)),A&&(0,W.jsx)(zy,{value:m,onChange:w,provider:A}),(0,W.jsx)(br,{label:"Note",placeholder:"Whose ac\
count, which budget",value:s,onChange:g=>f(g.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function _y({row:e,close:a}){let t=zo().data?.data.find(w=>w.
slug===e.provider),[n,r]=(0,Ct.useState)(e.name),[i,o]=(0,Ct.useState)(e.note??""),[l,c]=(0,Ct.useState)(""),[s,f]=(0,Ct.useState)(e.custom_host??""),h=s.trim()!==
(e.custom_host??""),d=De({mutationFn:()=>Z("PUT",`${wr}/${encodeURIComponent(e.slug)}`,{name:n.trim(),note:i.trim(),...l?{key:l}:{},...h?{custom_host:s.trim()}:
{}}),onSuccess:()=>(c(""),a(),xo())}),m=h&&t?.needs_key!==!1;return(0,W.jsxs)(ky,{title:`Edit ${e.name}`,close:a,submit:()=>d.mutate(),action:"Save",busy:d.isPending,
error:d.error,blocked:!n.trim()||m&&!l,children:[(0,W.jsx)(Me,{label:"Name",value:n,onChange:w=>r(w.currentTarget.value),required:!0,maxLength:100,"data-autofoc\
us":!0}),t?.needs_key!==!1&&(0,W.jsx)(xy,{label:"New API key of the provider",value:l,onChange:c,required:m,placeholder:e.masked_key??void 0,about:m?"A stored k\
ey never travels to a new host by itself: enter it again.":"Leave it empty to keep the stored one."}),(0,W.jsx)(zy,{value:s,onChange:f,provider:t}),(0,W.jsx)(br,
{label:"Note",value:i,onChange:w=>o(w.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function yy(e){return Object.fromEntries(Object.entries(e).map(([
a,t])=>[a,t.trim()]).filter(([,a])=>a))}function xy({label:e,value:a,onChange:t,required:n,placeholder:r,about:i,provider:o}){return(0,W.jsx)(ka,{label:e,description:i??
(0,W.jsxs)(W.Fragment,{children:["Sealed at once with AES-256-GCM, and never shown again.",o?.docs_url&&(0,W.jsxs)(W.Fragment,{children:[" ",(0,W.jsxs)(An,{href:o.
docs_url,target:"_blank",rel:"noreferrer noopener",size:"xs",children:[o.name," documentation"]})]})]}),value:a,onChange:l=>t(l.currentTarget.value),required:n,
placeholder:r,autoComplete:"off","data-1p-ignore":!0,visibilityToggleButtonProps:{"aria-label":"Show or hide the key"}})}function zy({value:e,onChange:a,provider:t}){
let n=t?.needs_host??!1;return(0,W.jsx)(Me,{label:"Base URL",description:`${n?"Where your server answers, with its path prefix.":"Only for a host of your own, s\
uch as a proxy."} The key is bound to it.`,placeholder:t?.base_url??"https://llm.example.org/v1",value:e,onChange:r=>a(r.currentTarget.value),required:n})}function ky({
title:e,close:a,submit:t,action:n,busy:r,error:i,blocked:o,children:l}){return(0,W.jsx)(Ot,{opened:!0,onClose:a,title:e,closeButtonProps:{"aria-label":"Close"},
children:(0,W.jsx)("form",{onSubmit:s=>{s.preventDefault(),t()},children:(0,W.jsxs)(E,{children:[l,(0,W.jsx)(D,{error:i}),(0,W.jsxs)(S,{justify:"flex-end",className:"\
drawer-foot",children:[(0,W.jsx)(C,{variant:"default",onClick:a,children:"Cancel"}),(0,W.jsx)(C,{type:"submit",loading:r,disabled:o,children:n})]})]})})})}var Jr=b(x(),1);function Sy({row:e,close:a}){let t=async()=>{await Z("DELETE",`${wr}/${encodeURIComponent(e.slug)}`),await xo()};return(0,Jr.jsx)(Mn,{title:`Del\
ete ${e.name}?`,action:"Delete virtual key",close:a,run:t,children:(0,Jr.jsxs)(E,{gap:"xs",children:[(0,Jr.jsxs)(y,{size:"sm",children:["Every request that name\
s ",(0,Jr.jsxs)("span",{className:"mono",children:["@",e.slug]})," is refused within a second. The sealed key is destroyed and cannot be brought back; the key a\
t the provider itself stays valid until you revoke it there."]}),(0,Jr.jsx)(y,{size:"sm",c:"dimmed",children:"Logs of past requests stay."})]})})}var ee=b(x(),1),bx=[{name:"Name",least:170},{name:"Slug",width:220},{name:"Provider",width:130},{name:"Key",width:120},{name:"Status",width:104},{name:"Created",
width:110},{name:"Actions",width:120,silent:!0}];function Ty({rows:e,loading:a,act:t}){let n=zo().data?.data??[],r=i=>n.find(o=>o.slug===i)?.name??i;return(0,ee.jsx)(
ht,{label:"Virtual keys",columns:bx,loading:a,minWidth:900,children:e.map(i=>(0,ee.jsxs)(T.Tr,{children:[(0,ee.jsxs)(T.Td,{children:[(0,ee.jsx)(y,{size:"sm",fw:550,
className:"wrap",children:i.name}),(i.note||i.custom_host)&&(0,ee.jsx)(y,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,children:i.note||i.custom_host})]}),
(0,ee.jsx)(T.Td,{children:(0,ee.jsxs)(S,{gap:4,wrap:"nowrap",children:[(0,ee.jsxs)("span",{className:"mono wrap",children:["@",i.slug]}),(0,ee.jsx)(nt,{text:`@${i.
slug}`,label:`Copy slug of ${i.name}`})]})}),(0,ee.jsx)(T.Td,{children:r(i.provider)}),(0,ee.jsx)(T.Td,{className:"mono nowrap",children:i.masked_key??"None nee\
ded"}),(0,ee.jsx)(T.Td,{children:(0,ee.jsx)(ui,{status:i.status})}),(0,ee.jsx)(T.Td,{children:(0,ee.jsx)(Ke,{at:i.created_at})}),(0,ee.jsx)(T.Td,{children:(0,ee.jsxs)(
S,{gap:6,wrap:"nowrap",justify:"flex-end",children:[(0,ee.jsx)(C,{size:"compact-sm",variant:"default",onClick:()=>t({kind:"test",row:i}),"aria-label":`Test ${i.
name}`,children:"Test"}),(0,ee.jsx)(yx,{row:i,act:t})]})})]},i.slug))})}function yx({row:e,act:a}){return(0,ee.jsxs)(U,{children:[(0,ee.jsx)(U.Target,{children:(0,ee.jsx)(
wt,{variant:"subtle",color:"gray","aria-label":`Actions for ${e.name}`,children:(0,ee.jsx)(ii,{size:18})})}),(0,ee.jsxs)(U.Dropdown,{children:[(0,ee.jsx)(U.Item,
{leftSection:(0,ee.jsx)(ci,{size:16}),onClick:()=>a({kind:"edit",row:e}),children:"Edit"}),(0,ee.jsx)(U.Divider,{}),(0,ee.jsx)(U.Item,{color:"red",leftSection:(0,ee.jsx)(
On,{size:16}),onClick:()=>a({kind:"delete",row:e}),children:"Delete…"})]})]})}var J=b(x(),1),wx={resolve:"Find the host",connect:"Connect",tls:"Encrypt (TLS)",auth:"Log in with the key",models:"List models",completion:"Answer one token"},
Uf=24;function Ay({row:e,close:a}){let t=Vl({queryKey:["test",e.slug],queryFn:()=>Z("POST",`${wr}/${encodeURIComponent(e.slug)}/test`),staleTime:0,gcTime:0,retry:!1,
refetchOnWindowFocus:!1,refetchOnReconnect:!1}),n=t.isFetching?void 0:t.data;return(0,J.jsx)(et,{opened:!0,onClose:a,title:`Test ${e.name}`,size:"lg",closeButtonProps:{
"aria-label":"Close"},children:(0,J.jsxs)(E,{"aria-live":"polite",children:[t.isFetching&&(0,J.jsxs)(S,{gap:"sm",mih:48,children:[(0,J.jsx)($r,{size:18}),(0,J.jsx)(
y,{size:"sm",children:"Calling the provider with the stored key…"})]}),!t.isFetching&&(0,J.jsx)(D,{error:t.error}),n&&(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(
gr,{color:n.ok?"teal":"red",icon:n.ok?(0,J.jsx)(nn,{size:18}):(0,J.jsx)(So,{size:18}),children:n.ok?(0,J.jsxs)(J.Fragment,{children:["It works. Call it as ",(0,J.jsxs)(
"span",{className:"mono",children:["@",e.slug,"/model"]}),"."]}):"It does not work yet. The first red line says what to mend."}),(0,J.jsx)(E,{gap:0,component:"o\
l",className:"steps",children:n.steps.map(r=>(0,J.jsx)(_x,{step:r},r.step))}),(0,J.jsx)(xx,{names:n.models??[]})]}),(0,J.jsxs)(S,{justify:"flex-end",children:[(0,J.jsx)(
C,{variant:"default",onClick:()=>{t.refetch()},disabled:t.isFetching,children:"Test again"}),(0,J.jsx)(C,{onClick:a,children:"Done"})]})]})})}function _x({step:e}){
let a=e.ok?nn:So;return(0,J.jsxs)("li",{children:[(0,J.jsx)(a,{size:20,color:`var(--mantine-color-${e.ok?"teal":"red"}-6)`,"aria-label":e.ok?"passed":"failed"}),
(0,J.jsxs)("div",{style:{flex:1,minWidth:0},children:[(0,J.jsx)(y,{size:"sm",fw:550,children:wx[e.step]??e.step}),(0,J.jsx)(y,{size:"sm",c:e.ok?"dimmed":"red",className:"\
wrap",children:e.message})]}),(0,J.jsx)(y,{size:"xs",c:"dimmed",className:"nowrap",children:we(e.ms)})]})}function xx({names:e}){return e.length===0?null:(0,J.jsxs)(
"div",{children:[(0,J.jsxs)(y,{size:"sm",fw:550,mb:6,children:[e.length," ",e.length===1?"model":"models"," found"]}),(0,J.jsxs)(S,{gap:6,children:[e.slice(0,Uf).
map(a=>(0,J.jsx)(za,{variant:"default",tt:"none",fw:450,radius:"sm",children:a},a)),e.length>Uf&&(0,J.jsxs)(y,{size:"xs",c:"dimmed",children:["and ",e.length-Uf,
" more"]})]})]})}var ma=b(x(),1);function Ey(){let{action:e}=ti(),[,a]=se(),t=Nn(),[n,r]=(0,Cy.useState)(null),i=t.data?.data??[],o=()=>r(null);return(0,ma.jsxs)(la,{title:"Virt\
ual keys",about:"Providers’ credentials, sealed. An app names one by its slug and never sees the key behind it.",actions:(0,ma.jsx)(C,{component:K,href:"/virt\
ual-keys/new",leftSection:(0,ma.jsx)(Ut,{size:16}),children:"Add virtual key"}),children:[(0,ma.jsx)(D,{error:t.error,retry:()=>{t.refetch()}}),t.isSuccess&&i.length===
0&&(0,ma.jsxs)(mr,{icon:(0,ma.jsx)(si,{size:26}),title:"No provider is connected yet",action:(0,ma.jsx)(C,{component:K,href:"/virtual-keys/new",variant:"light",
children:"Add the first virtual key"}),children:["Paste a provider’s API key once. Then call its models as ",(0,ma.jsx)("span",{className:"mono",children:"@sl\
ug/model"}),", or send"," ",(0,ma.jsx)("span",{className:"mono",children:"x-portkey-virtual-key: slug"}),". The built-in model works without any."]}),!t.error&&
(t.isPending||i.length>0)&&(0,ma.jsx)(Ty,{rows:i,loading:t.isPending,act:r}),e==="new"&&(0,ma.jsx)(wy,{close:()=>a("/virtual-keys"),done:l=>{a("/virtual-keys"),
r({kind:"test",row:l})}}),n?.kind==="edit"&&(0,ma.jsx)(_y,{row:n.row,close:o}),n?.kind==="test"&&(0,ma.jsx)(Ay,{row:n.row,close:o}),n?.kind==="delete"&&(0,ma.jsx)(
Sy,{row:n.row,close:o})]})}var Ny=()=>ch({opened:!1,empty:!1,selected:-1,listId:"",query:"",registeredActions:new Set}),Bf=e=>sh(e);function go(e,a){let t=a.getState();a.setState({...t,...e(
a.getState())})}function Oy(e){go(()=>({opened:!0,selected:-1}),e)}function My(e){go(()=>({opened:!1}),e)}function Dy(e){go(a=>({opened:!a.opened,selected:a.opened?
a.selected:-1}),e)}function Ry(e,a){a.updateState(t=>({...t,selected:e}))}function zx(e,a){a.updateState(t=>({...t,listId:e}))}function sd(e,a=document){let t=a.
querySelector(e);if(t)return t;let n=a instanceof ShadowRoot?a.host.children:a.children;for(let r=0;r<n.length;r+=1){let i=n[r];if(i.shadowRoot){let l=sd(e,i.shadowRoot);
if(l)return l}let o=sd(e,i);if(o)return o}return null}function dd(e,a){let t=a.getState(),n=t.listId?sd(`#${t.listId}`):null,r=n?.querySelector("[data-selected]"),
i=n?.querySelectorAll("[data-action]")??[],o=e===-1?i.length-1:e===i.length?0:e,l=Xf(o,0,i.length-1);return r?.removeAttribute("data-selected"),i[l]?.scrollIntoView(
{block:"nearest"}),i[l]?.setAttribute("data-selected","true"),Ry(l,a),l}function kx(e){return dd(e.getState().selected+1,e)}function Sx(e){return dd(e.getState().
selected-1,e)}function Tx(e){let a=e.getState();(a.listId?sd(`#${a.listId} [data-selected]`):null)?.click()}function Ax(e,a){let t=a.getState();return t.registeredActions.
add(e),()=>{t.registeredActions.delete(e)}}function Cx(e,a){go(()=>({query:e}),a),Promise.resolve().then(()=>{dd(0,a),go(t=>({empty:t.query.trim().length>0&&t.registeredActions.
size===0||!1}),a)})}function Ex({clearQuery:e},a){a.updateState(t=>({...t,selected:-1,query:e?"":t.query,empty:e?!1:t.empty}))}var wa={open:Oy,close:My,toggle:Dy,
updateState:go,setSelectedAction:Ry,setListId:zx,selectAction:dd,selectNextAction:kx,selectPreviousAction:Sx,triggerSelectedAction:Tx,registerAction:Ax,setQuery:Cx,
clearSpotlightState:Ex};function Uy(){let e=Ny();return[e,{open:()=>Oy(e),close:()=>My(e),toggle:()=>Dy(e)}]}var[md,pr]=Uy(),{open:Nx,close:Ox,toggle:Mx}=pr;function ud(e){let a=e;return a.group!==void 0&&Array.isArray(a.actions)}var[By,vt]=Qf("Spotlight component was not found in tree");var ra={root:"m_d2b315db",content:"m_3cd250e0",body:"m_d2abce9b",search:"m_f366a061",actionsList:"m_6e463822",action:"m_d49bb8ef",actionBody:"m_3d475731",actionSection:"\
m_832642f6",actionLabel:"m_6c2a1345",actionDescription:"m_a6d9d78d",empty:"m_82f78f74",footer:"m_ddcaf054",actionsGroup:"m_5a3e5f7b"};var gt=b(x(),1),Dx={dimmedSections:!0,highlightQuery:!1},bo=oa(e=>{let{className:a,style:t,classNames:n,styles:r,id:i,description:o,label:l,leftSection:c,rightSection:s,
children:f,dimmedSections:h,highlightQuery:d,highlightColor:m,closeSpotlightOnTrigger:w,onClick:z,onMouseDown:A,keywords:p,vars:u,...v}=ia("SpotlightAction",Dx,
e),g=vt(),k={classNames:n,styles:r},B=d&&typeof l=="string"?(0,gt.jsx)(ih,{component:"span",highlight:g.query,color:m,...g.getStyles("actionLabel",k),children:l}):
(0,gt.jsx)("span",{...g.getStyles("actionLabel",k),children:l});return(0,gt.jsx)(Tn,{"data-action":!0,...g.getStyles("action",{className:a,style:t,...k}),...v,onMouseDown:N=>{
N.preventDefault(),A?.(N)},onClick:N=>{z?.(N),(w??g.closeOnActionTrigger)&&wa.close(g.store)},tabIndex:-1,children:f||(0,gt.jsxs)(gt.Fragment,{children:[c&&(0,gt.jsx)(
yt,{component:"span",mod:{position:"left",dimmed:h},...g.getStyles("actionSection",k),children:c}),(0,gt.jsxs)("span",{...g.getStyles("actionBody",k),children:[
B,(0,gt.jsx)("span",{...g.getStyles("actionDescription",k),children:o})]}),s&&(0,gt.jsx)(yt,{component:"span",mod:{position:"right",dimmed:h},...g.getStyles("ac\
tionSection",k),children:s})]})})});bo.classes=ra;bo.displayName="@mantine/spotlight/SpotlightAction";var qy=b(x(),1),Nl=oa(e=>{let{className:a,style:t,styles:n,classNames:r,label:i,children:o,...l}=ia("SpotlightActionsGroup",null,e),c=vt();return(0,qy.jsx)(yt,{
...c.getStyles("actionsGroup",{className:a,style:t,classNames:r,styles:n}),...l,__vars:{"--spotlight-label":`'${i?.replace(/\\/g,"\\\\").replace(/'/g,"\\'")}'`},
children:o})});Nl.classes=ra;Nl.displayName="@mantine/core/SpotlightActionsGroup";var Hy=b(x(),1),fd=b(re(),1),Ol=oa(e=>{let{className:a,style:t,id:n,children:r,vars:i,classNames:o,styles:l,...c}=ia("SpotlightActionsList",null,e),s=vt(),f=`ma\
ntine-${(0,fd.useId)().replace(/:/g,"")}`,h=n||f;return(0,fd.useEffect)(()=>(wa.setListId(h,s.store),()=>wa.setListId("",s.store)),[]),(0,Hy.jsx)(Ll.Autosize,{...s.
getStyles("actionsList",{className:a,style:t,classNames:o,styles:l}),type:"scroll",scrollbarSize:"var(--spotlight-actions-list-padding)",offsetScrollbars:"y",id:h,
...c,children:r})});Ol.classes=ra;Ol.displayName="@mantine/spotlight/SpotlightActionsList";var Ly=b(x(),1),Ml=oa(e=>{let{className:a,style:t,classNames:n,styles:r,...i}=ia("SpotlightEmpty",null,e),o=vt();return(0,Ly.jsx)(yt,{...o.getStyles("empty",{classNames:n,
styles:r,className:a,style:t}),...i})});Ml.classes=ra;Ml.displayName="@mantine/spotlight/SpotlightEmpty";var Gy=b(x(),1),hd=oa(e=>{let{className:a,style:t,classNames:n,styles:r,...i}=ia("SpotlightFooter",null,e),o=vt();return(0,Gy.jsx)(yt,{...o.getStyles("footer",{
className:a,classNames:n,style:t,styles:r}),...i})});hd.classes=ra;hd.displayName="@mantine/spotlight/SpotlightFooter";function Ky(e,a){if(!e)return[];let t=()=>wa.open(a);return Array.isArray(e)?e.map(n=>[n,t]):[[e,t]]}var qf=b(x(),1),Rx={size:600,yOffset:80,zIndex:ql("max"),overlayProps:{backgroundOpacity:.35,blur:7},transitionProps:{duration:200,transition:"pop"},store:md,clearQueryOnClose:!0,
closeOnActionTrigger:!0,shortcut:"mod + K",maxHeight:400},Dl=oa(e=>{let a=ia("SpotlightRoot",Rx,e),{classNames:t,className:n,style:r,styles:i,unstyled:o,vars:l,
store:c,children:s,query:f,onQueryChange:h,transitionProps:d,clearQueryOnClose:m,shortcut:w,tagsToIgnore:z,triggerOnContentEditable:A,disabled:p,onSpotlightOpen:u,
onSpotlightClose:v,forceOpened:g,closeOnActionTrigger:k,maxHeight:B,scrollable:N,attributes:O,...ze}=a,{opened:G,query:Nt}=Bf(c),gd=typeof f=="string"?f:Nt,Yf=jf=>{
h?.(jf),wa.setQuery(jf,c)},ow=Wf({name:"Spotlight",classes:ra,props:a,className:n,style:r,classNames:t,styles:i,unstyled:o,attributes:O}),{resolvedClassNames:lw,
resolvedStyles:cw}=Pf({classNames:t,styles:i,props:a});return $f(Ky(w,c),z,A),Zf(()=>{G?u?.():v?.()},[G]),p?null:(0,qf.jsx)(By,{value:{getStyles:ow,query:gd,setQuery:Yf,
store:c,closeOnActionTrigger:k},children:(0,qf.jsx)(et,{...ze,withCloseButton:!1,opened:G||!!g,padding:0,onClose:()=>wa.close(c),className:n,style:r,classNames:lw,
styles:cw,attributes:O,transitionProps:{...d,onExited:()=>{m&&Yf(""),wa.clearSpotlightState({clearQuery:m},c),d?.onExited?.()}},__vars:{"--spotlight-max-height":N?
Vf(B):void 0},__staticSelector:"Spotlight","data-scrollable":N||void 0,children:s})})});Dl.classes=ra;Dl.displayName="@mantine/spotlight/SpotlightRoot";var Yy=b(x(),1),jy=b(re(),1),Ux={size:"lg"},Rl=oa(e=>{let{classNames:a,styles:t,onKeyDown:n,onChange:r,vars:i,value:o,attributes:l,...c}=ia("SpotlightSearch",Ux,
e),s=vt(),f=s.getStyles("search"),[h,d]=(0,jy.useState)(!1),m=w=>{n?.(w),!h&&(w.nativeEvent.code==="ArrowDown"&&(w.preventDefault(),wa.selectNextAction(s.store)),
w.nativeEvent.code==="ArrowUp"&&(w.preventDefault(),wa.selectPreviousAction(s.store)),(w.nativeEvent.code==="Enter"||w.nativeEvent.code==="NumpadEnter")&&(w.preventDefault(),
wa.triggerSelectedAction(s.store)))};return(0,Yy.jsx)(eh,{...f,classNames:[{input:f.className},a],styles:[{input:f.style},t],...c,value:o??s.query,onChange:w=>{
s.setQuery(w.currentTarget.value),r?.(w)},onKeyDown:m,onCompositionStart:()=>d(!0),onCompositionEnd:()=>d(!1)})});Rl.classes=ra;Rl.displayName="@mantine/spotlig\
ht/SpotlightSearch";function Bx(e){return Array.isArray(e)?e.map(a=>a.trim()).join(",").toLowerCase().trim():typeof e=="string"?e.toLowerCase().trim():""}function qx(e){return e.reduce(
(a,t)=>"actions"in t?[...a,...t.actions.map(n=>({...n,group:t.group}))]:[...a,t],[])}function Hx(e){let a={},t=[];return e.forEach(n=>{n.group?(a[n.group]||(a[n.
group]={pushed:!1,data:{group:n.group,actions:[]}}),a[n.group].data.actions.push(n),a[n.group].pushed||(a[n.group].pushed=!0,t.push(a[n.group].data))):t.push(n)}),
t}var Vy=(e,a)=>{let t=e.trim().toLowerCase(),n=[[],[]];return qx(a).forEach(r=>{r.label?.toLowerCase().includes(t)?n[0].push(r):(r.description?.toLowerCase().includes(
t)||Bx(r.keywords).includes(t))&&n[1].push(r)}),Hx(n.flat())};function Hf(e,a){if(!Array.isArray(e))return[];let t=0;return e.reduce((n,r)=>{if(t>=a)return n;if(ud(r)){let i=Hf(r.actions,a-t);n.push({group:r.group,actions:i}),
t+=i.length}else n.push(r),t+=1;return n},[])}var Sn=b(x(),1),Lx={size:600,yOffset:80,limit:1/0,zIndex:ql("max"),overlayProps:{backgroundOpacity:.35,blur:7},transitionProps:{duration:200,transition:"pop"},store:md,
filter:Vy,clearQueryOnClose:!0,closeOnActionTrigger:!0,shortcut:"mod + K"},_a=oa(e=>{let{searchProps:a,filter:t,query:n,onQueryChange:r,actions:i,nothingFound:o,
highlightQuery:l,limit:c,scrollAreaProps:s,...f}=ia("Spotlight",Lx,e),[h,d]=If({value:n,defaultValue:"",finalValue:"",onChange:r}),m=Hf(t(h,i),c).map(w=>{if(ud(
w)){let z=w.actions.map(({id:A,...p})=>(0,Sn.jsx)(bo,{highlightQuery:l,...p},A));return(0,Sn.jsx)(Nl,{label:w.group,children:z},w.group)}return(0,Sn.jsx)(bo,{highlightQuery:l,
...w},w.id)});return(0,Sn.jsxs)(Dl,{...f,query:h,onQueryChange:d,children:[(0,Sn.jsx)(Rl,{...a}),m.length>0&&(0,Sn.jsx)(Ol,{...s,children:m}),m.length===0&&o&&(0,Sn.jsx)(
Ml,{children:o})]})});_a.classes=ra;_a.displayName="@mantine/spotlight/Spotlight";_a.Search=Rl;_a.ActionsList=Ol;_a.Action=bo;_a.Empty=Ml;_a.ActionsGroup=Nl;_a.
Footer=hd;_a.Root=Dl;_a.open=pr.open;_a.close=pr.close;_a.toggle=pr.toggle;var Fy=b(re(),1);var Et=b(x(),1);function Qy({opened:e,close:a}){let t=hh();return(0,Et.jsx)(Ot,{opened:e,onClose:a,title:"API calls of this page",size:"lg",closeButtonProps:{"a\
ria-label":"Close"},children:(0,Et.jsxs)(E,{children:[(0,Et.jsx)(y,{size:"sm",c:"dimmed",children:"The console uses nothing but the public API. These are the ca\
lls that this page made, newest first, with a key in place of your session. Secrets are left out."}),t.length===0&&(0,Et.jsx)(y,{size:"sm",children:"No call yet\
."}),t.map(n=>(0,Et.jsxs)(E,{gap:6,children:[(0,Et.jsxs)(S,{gap:"xs",children:[(0,Et.jsx)(za,{size:"sm",variant:"light",color:n.status<400?"teal":"orange",radius:"\
sm",children:n.status}),(0,Et.jsxs)(y,{size:"xs",c:"dimmed",children:[n.ms," ms"]})]}),(0,Et.jsx)(dr,{text:Zs(n.method,n.path,n.body),label:"curl command"})]},n.
number))]})})}var pd=b(x(),1),Lf=[{to:"/",name:"Getting started",about:"First request, next steps",icon:jh},{to:"/playground",name:"Playground",about:"Try a model",icon:li},{
to:"/logs",name:"Logs",about:"Every call, in detail",icon:Qh},{to:"/configs",name:"Configs",about:"Where calls go",icon:nc},{to:"/keys",name:"API keys",about:"W\
ho may call",icon:oi},{to:"/virtual-keys",name:"Virtual keys",about:"Provider credentials",icon:si}];function Xy({onNavigate:e}){let[a]=se();return(0,pd.jsx)(E,
{gap:2,children:Lf.map(({to:t,name:n,icon:r})=>{let i=t==="/"?a==="/":a.startsWith(t);return(0,pd.jsx)(oh,{component:K,href:t,label:n,active:i,"aria-current":i?
"page":void 0,leftSection:(0,pd.jsx)(r,{size:18,stroke:1.7}),onClick:e,style:{borderRadius:8}},t)})})}var Zy=b(re(),1);async function vd(){try{await Z("DELETE",La)}catch(e){jl.show({color:"red",message:e instanceof Error?e.message:"Could not sign out."});return}Gf()}function Gf(){
Rf(),yr.setQueryData([La],null),yr.removeQueries({predicate:e=>e.queryKey[0]!==La})}var xa=b(x(),1),Gx=/^[0-9a-f-]{8,}$/i;function Jy(){let[e,a]=(0,Zy.useState)(""),[,t]=se(),{setColorScheme:n}=Hl(),r=vo(),i=En().data?.data??[],o=Nn().data?.data??
[],l=ai(e!=="").data?.data??[],c=Lf.map(({to:m,name:w,about:z,icon:A})=>({id:m,label:w,description:z,leftSection:(0,xa.jsx)(A,{size:20,stroke:1.7}),onClick:()=>t(
m)})),s=[{id:"copy-key",label:"Copy my API key",leftSection:(0,xa.jsx)(ri,{size:20}),onClick:r},{id:"new-key",label:"Create an API key",leftSection:(0,xa.jsx)(Ut,
{size:20}),onClick:()=>t("/keys/new")},{id:"new-config",label:"Create a config",leftSection:(0,xa.jsx)(Ut,{size:20}),onClick:()=>t("/configs/new")},{id:"new-vk",
label:"Add a virtual key",leftSection:(0,xa.jsx)(Ut,{size:20}),onClick:()=>t("/virtual-keys/new")},{id:"dark",label:"Dark theme",leftSection:(0,xa.jsx)(ac,{size:20}),
onClick:()=>n("dark")},{id:"light",label:"Light theme",leftSection:(0,xa.jsx)(rc,{size:20}),onClick:()=>n("light")},{id:"out",label:"Sign out",leftSection:(0,xa.jsx)(
ec,{size:20}),onClick:()=>{vd()}}],f=[...i.map(m=>({id:`key-${m.id}`,label:m.name,description:m.key,leftSection:(0,xa.jsx)(oi,{size:20,stroke:1.7}),onClick:()=>t(
`/keys?search=${encodeURIComponent(m.name)}`)})),...o.map(m=>({id:`vk-${m.slug}`,label:m.name,description:`@${m.slug}`,leftSection:(0,xa.jsx)(si,{size:20,stroke:1.7}),
onClick:()=>t("/virtual-keys")})),...l.map(m=>({id:`config-${m.slug}`,label:m.name,description:m.slug,leftSection:(0,xa.jsx)(nc,{size:20,stroke:1.7}),onClick:()=>t(
`/configs/${m.slug}`)}))],h=[{group:"Pages",actions:c},{group:"Actions",actions:s},{group:"Keys and configs",actions:e?f:[]}],d=e.trim();if(Gx.test(d)){let m={leftSection:(0,xa.jsx)(
Gh,{size:20}),keywords:[d]};h.unshift({group:"Logs",actions:[{...m,id:"log",label:`Open log ${d}`,onClick:()=>t(`/logs/${encodeURIComponent(d)}`)},{...m,id:"tra\
ce",label:`Logs of trace ${d}`,onClick:()=>t(`/logs?range=all&q=trace:${encodeURIComponent(d)}`)}]})}return(0,xa.jsx)(_a,{actions:h,query:e,onQueryChange:a,shortcut:"\
mod + K",scrollable:!0,maxHeight:420,nothingFound:"Nothing found",searchProps:{leftSection:(0,xa.jsx)(Bt,{size:20,stroke:1.5}),placeholder:"Pages, keys, actions\
, a log or trace id","aria-label":"Search and commands"}})}var ae=b(x(),1);function Kx(e){let{first_name:a,last_name:t,email:n}=e.user;return[a,t].filter(Boolean).join(" ")||n}var Yx=[{value:"auto",label:"As the system",
icon:(0,ae.jsx)(Hh,{size:16})},{value:"light",label:"Light",icon:(0,ae.jsx)(rc,{size:16})},{value:"dark",label:"Dark",icon:(0,ae.jsx)(ac,{size:16})}];function Iy({
session:e}){let[,a]=se(),{colorScheme:t,setColorScheme:n}=Hl(),r=vo(),i=Pr().data?.key,o=Kx(e);return(0,ae.jsxs)(U,{width:280,position:"bottom-end",children:[(0,ae.jsx)(
U.Target,{children:(0,ae.jsx)(Tn,{"aria-label":`Profile menu of ${o}`,style:{borderRadius:999},children:(0,ae.jsx)(ah,{size:34,radius:"xl",color:"water",variant:"\
filled",name:o})})}),(0,ae.jsxs)(U.Dropdown,{children:[(0,ae.jsxs)("div",{style:{padding:"10px 12px 8px"},children:[(0,ae.jsx)(y,{size:"sm",fw:600,truncate:!0,children:o}),
(0,ae.jsx)(y,{size:"xs",c:"dimmed",truncate:!0,children:e.user.email===o?e.organisation.name:e.user.email})]}),(0,ae.jsx)(U.Divider,{}),(0,ae.jsxs)(U.Item,{leftSection:(0,ae.jsx)(
ri,{size:16}),onClick:r,children:["Copy API key",(0,ae.jsx)(y,{size:"xs",c:"dimmed",ff:i?"monospace":void 0,children:i?i.masked:"Makes your personal key"})]}),(0,ae.jsx)(
U.Divider,{}),(0,ae.jsx)(U.Label,{children:"Theme"}),Yx.map(l=>(0,ae.jsx)(U.Item,{leftSection:l.icon,rightSection:t===l.value?(0,ae.jsx)(ko,{size:14,"aria-label":"\
chosen"}):null,closeMenuOnClick:!1,onClick:()=>n(l.value),children:l.label},l.value)),(0,ae.jsx)(U.Divider,{}),(0,ae.jsx)(U.Item,{leftSection:(0,ae.jsx)(Lh,{size:16}),
onClick:()=>a("/account"),children:"Sessions"}),(0,ae.jsx)(U.Item,{leftSection:(0,ae.jsx)(Zh,{size:16}),onClick:()=>a("/account#password"),children:"Change pass\
word"}),(0,ae.jsx)(U.Item,{leftSection:(0,ae.jsx)(Vh,{size:16}),onClick:cd,children:"Keyboard shortcuts"}),(0,ae.jsx)(U.Divider,{}),(0,ae.jsx)(U.Item,{leftSection:(0,ae.jsx)(
ec,{size:16}),onClick:()=>{vd()},children:"Sign out"})]})]})}var Ul=b(re(),1);var bt=b(x(),1);function $y(){let[e,a]=(0,Ul.useState)(null);return(0,Ul.useEffect)(()=>ph(()=>new Promise(n=>a(()=>n))),[]),e?(0,bt.jsx)(jx,{end:n=>{a(null),e(
n)}}):null}function jx({end:e}){let[a,t]=(0,Ul.useState)(""),n=De({mutationFn:()=>Z("POST",`${La}/prove`,{password:a}),onSuccess:()=>(e(!0),Ha("/v1/sessions"))});
return(0,bt.jsx)(et,{opened:!0,onClose:()=>e(!1),title:"Confirm your password",zIndex:400,closeButtonProps:{"aria-label":"Close"},children:(0,bt.jsx)("form",{onSubmit:i=>{
i.preventDefault(),i.stopPropagation(),n.mutate()},children:(0,bt.jsxs)(E,{children:[(0,bt.jsx)(y,{size:"sm",children:"You entered it more than five minutes ago\
, and this needs it again."}),(0,bt.jsx)(ka,{label:"Password",value:a,onChange:i=>t(i.currentTarget.value),autoComplete:"current-password","data-autofocus":!0,visibilityToggleButtonProps:{
"aria-label":"Show or hide the password"}}),(0,bt.jsx)(D,{error:n.error}),(0,bt.jsxs)(S,{justify:"flex-end",children:[(0,bt.jsx)(C,{variant:"default",onClick:()=>e(
!1),children:"Cancel"}),(0,bt.jsx)(C,{type:"submit",loading:n.isPending,disabled:!a,children:"Confirm"})]})]})})})}var $=b(x(),1);function Py({session:e,children:a}){let[t,n]=yo(!1),[r,i]=yo(!1),[o]=se(),l=o.split("/")[1];return(0,Fy.useEffect)(fh,[l]),(0,$.jsxs)(k1,{children:[
(0,$.jsx)("a",{href:"#main",className:"skip",children:"Skip to content"}),(0,$.jsxs)(wo,{header:{height:56},navbar:{width:232,breakpoint:"sm",collapsed:{mobile:!t}},
padding:0,children:[(0,$.jsx)(wo.Header,{px:"md",children:(0,$.jsxs)(S,{h:"100%",justify:"space-between",wrap:"nowrap",gap:"sm",children:[(0,$.jsxs)(S,{gap:"sm",
wrap:"nowrap",style:{minWidth:0},children:[(0,$.jsx)(th,{opened:t,onClick:n.toggle,hiddenFrom:"sm",size:"sm","aria-label":"Menu of pages"}),(0,$.jsxs)(K,{href:"\
/","aria-label":"Lockgate, first page",className:"brand",children:[(0,$.jsx)(nd,{}),(0,$.jsx)(y,{fw:680,visibleFrom:"xs",span:!0,children:"Lockgate"})]}),(0,$.jsx)(
y,{c:"dimmed",size:"sm",truncate:!0,title:e.organisation.name,visibleFrom:"xs",children:e.workspaces[0]?.name??e.organisation.name})]}),(0,$.jsxs)(S,{gap:6,wrap:"\
nowrap",children:[(0,$.jsxs)(Tn,{className:"search-button",onClick:pr.open,"aria-label":"Search and commands",children:[(0,$.jsx)(Bt,{size:15}),(0,$.jsx)(y,{span:!0,
size:"sm",c:"dimmed",visibleFrom:"md",children:"Search or run a command"}),(0,$.jsx)(Gl,{size:"xs",visibleFrom:"md",children:"Ctrl K"})]}),(0,$.jsx)(an,{label:"\
Show API calls of this page",children:(0,$.jsx)(wt,{variant:"subtle",color:"gray",size:"lg","aria-label":"Show API calls of this page",onClick:i.open,children:(0,$.jsx)(
Rh,{size:19,stroke:1.7})})}),(0,$.jsx)(an,{label:"Keyboard shortcuts",children:(0,$.jsx)(wt,{variant:"subtle",color:"gray",size:"lg","aria-label":"Keyboard shor\
tcuts",onClick:cd,visibleFrom:"xs",children:(0,$.jsx)(Yh,{size:19,stroke:1.7})})}),(0,$.jsx)(Iy,{session:e})]})]})}),(0,$.jsx)(wo.Navbar,{p:"sm","aria-label":"P\
ages",children:(0,$.jsx)(Xy,{onNavigate:n.close})}),(0,$.jsx)(wo.Main,{id:"main",tabIndex:-1,style:{outline:"none"},children:a})]}),(0,$.jsx)(Jy,{}),(0,$.jsx)(iy,
{}),(0,$.jsx)($y,{}),(0,$.jsx)(Qy,{opened:r,close:i.close})]})}var te=b(x(),1),Vx=(0,vr.lazy)(()=>import("./config-ARYAAVWT.js").catch(()=>({default:Qx})));function Wy(){let e=Fr(),a=kh(e.data===null),[t]=se();Xx();let n=e.
error??a.error;return n?(0,te.jsx)(yd,{mih:"100vh",p:"md",children:(0,te.jsx)(D,{error:n,title:"The console cannot start",retry:()=>{e.refetch()}})}):e.isPending||
e.data===null&&a.isPending?(0,te.jsx)(yd,{mih:"100vh",children:(0,te.jsx)($r,{"aria-label":"Loading"})}):e.data?(0,te.jsx)(Py,{session:e.data,children:(0,te.jsx)(
Kf,{children:(0,te.jsxs)(Ah,{children:[(0,te.jsx)(at,{path:"/",component:E1}),(0,te.jsx)(at,{path:"/playground",component:gy}),(0,te.jsx)(at,{path:"/logs/:id?",
component:sy}),(0,te.jsx)(at,{path:"/keys/:action?",component:H1}),(0,te.jsx)(at,{path:"/virtual-keys/:action?",component:Ey}),(0,te.jsx)(at,{path:"/configs",component:g1}),
(0,te.jsx)(at,{path:"/configs/:slug/:tab?",children:(0,te.jsx)(vr.Suspense,{fallback:(0,te.jsx)("div",{className:"page","aria-busy":"true"}),children:(0,te.jsx)(
Vx,{})})}),(0,te.jsx)(at,{path:"/account",component:s1}),(0,te.jsx)(at,{path:"/setup",children:(0,te.jsx)(zd,{to:"/"})}),(0,te.jsx)(at,{path:"/login",children:(0,te.jsx)(
zd,{to:"/"})}),(0,te.jsx)(at,{component:dy})]})},t.split("/")[1])}):a.data?.needed||t==="/setup"?(0,te.jsx)(by,{needed:a.data?.needed??!1}):(0,te.jsx)(G1,{})}function Qx(){
return(0,te.jsx)("div",{className:"page",children:(0,te.jsx)(D,{error:new Error("A part of the console is missing. The gateway may have been updated."),title:"R\
eload this page",retry:()=>window.location.reload()})})}function Xx(){let e=mh();(0,vr.useEffect)(()=>{let a=n=>{n instanceof Ql&&n.status===401&&Gf()},t=[e.getQueryCache().
subscribe(n=>{n.type==="updated"&&n.action.type==="error"&&a(n.action.error)}),e.getMutationCache().subscribe(n=>{n.type==="updated"&&n.action.type==="error"&&a(
n.action.error)})];return()=>t.forEach(n=>n())},[e])}var Kf=class extends vr.Component{state={error:null};static getDerivedStateFromError(a){return{error:a}}render(){
return this.state.error?(0,te.jsx)("div",{className:"page",children:(0,te.jsx)(D,{error:this.state.error,title:"This page broke",retry:()=>this.setState({error:null})})}):
this.props.children}};var Zx=["#eaf6f8","#d5ebef","#a9d7df","#79c2ce","#52b0c0","#3aa3b5","#2398ab","#15869a","#0b788b","#056676"],Jx=["#d6dce3","#b4bdc8","#93a0ae","#697684","#323c4\
7","#2a333d","#212930","#191f26","#12171c","#0d1115"],Ix=["#edf7f2","#dcefe5","#b3dcc7","#85c6a5","#5fb388","#46a775","#2f9564","#217f53","#176a44","#0f5436"],$x=[
"#fdf3e8","#fae6d0","#f3cba1","#edae6c","#e89540","#e08423","#c76f13","#a85c0e","#8a4b0b","#6d3b08"],Fx=["#fdefee","#fadedb","#f3b9b4","#ec9189","#e66e64","#dc5\
348","#c84439","#aa352c","#8d2a23","#71201a"],ew="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",Px="ui-monospa\
ce, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace",aw={colors:{water:Zx,dark:Jx,teal:Ix,orange:$x,red:Fx},primaryColor:"\
water",primaryShade:{light:8,dark:8},black:"#16212b",defaultRadius:"md",fontFamily:ew,fontFamilyMonospace:Px,cursorType:"pointer",respectReducedMotion:!0,headings:{
fontFamily:ew,fontWeight:"650"},components:{Tooltip:{defaultProps:{openDelay:300,withArrow:!0}},Drawer:{defaultProps:{position:"right",overlayProps:{backgroundOpacity:.35}}},
Modal:{defaultProps:{centered:!0,overlayProps:{backgroundOpacity:.35}}},Menu:{defaultProps:{shadow:"md",position:"bottom-end"}},Table:{defaultProps:{verticalSpacing:"\
sm",highlightOnHover:!0}},Paper:{defaultProps:{withBorder:!0}},Button:{defaultProps:{fw:550}},Badge:{defaultProps:{fw:600}}}},tw=e=>{let a={};for(let t of["wate\
r","teal","orange","red","yellow","gray"]){let n=e.colors[t];n&&(a[`--mantine-color-${t}-light`]=`color-mix(in srgb, ${n[5]} 20%, transparent)`,a[`--mantine-col\
or-${t}-light-hover`]=`color-mix(in srgb, ${n[5]} 28%, transparent)`,a[`--mantine-color-${t}-light-color`]=n[2])}return{variables:{},light:{"--mantine-color-yel\
low-light-color":"#7a5200"},dark:a}};var Ir=b(x(),1),nw=document.getElementById("root");nw&&(0,iw.createRoot)(nw).render((0,Ir.jsx)(rw.StrictMode,{children:(0,Ir.jsx)(Ff,{theme:aw,cssVariablesResolver:tw,
defaultColorScheme:"auto",children:(0,Ir.jsxs)(uh,{client:yr,children:[(0,Ir.jsx)(dh,{position:"bottom-right"}),(0,Ir.jsx)(Wy,{})]})})}));
